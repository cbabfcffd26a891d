import { describe, expect, it } from 'vitest'
import { namesInData, readNames } from '../../../../scripts/vite/pinyin'
import { readerOf, tableOf } from '../../../../src/features/search/engine/pinyin'

/** Names with words whose characters have several readings, as they are read there. */
const polyphones: readonly (readonly [name: string, part: string, readings: string])[] = [
  ['平湖（行政口径、管理口径）', '行政', 'xing zheng'],
  ['长城汽车平湖研发中心总投资', '长城', 'chang cheng'],
  ['省市县长工程项目', '县长', 'xian zhang'],
  ['三大产业链对规上工业产值增长的贡献度', '增长', 'zeng zhang'],
  ['长三角一体化标志性项目', '长三角', 'chang san jiao'],
  ['城镇登记失业率', '失业率', 'shi ye lv'],
  ['环境空气质量优良率', '质量', 'zhi liang'],
  ['独山港至洋山港外贸集装箱中转吞吐量', '中转吞吐量', 'zhong zhuan tun tu liang'],
  ['重特大项目开工或续建', '重特大', 'zhong te da'],
  ['政府重点民生实事项目', '重点', 'zhong dian'],
  ['重点高能耗行业增加值能耗', '行业', 'hang ye'],
  ['非刚性、非重点支出', '重点', 'zhong dian'],
  ['实行“股份分红+善治积分”的村', '实行', 'shi xing'],
  ['“股份分红+善治积分”分红总额', '分红', 'fen hong'],
  ['完成绿化造林', '绿化', 'lv hua'],
  ['新增市域绿道', '绿道', 'lv dao'],
  ['大病报销累计支付', '累计', 'lei ji'],
  ['入选省领军型创新创业团队', '创新创业', 'chuang xin chuang ye'],
  ['老旧小区改造惠及人数', '惠及', 'hui ji'],
  ['农村危桥拆除重建', '重建', 'chong jian'],
  ['完成规范化建设提升的发热门诊（诊室）', '提升', 'ti sheng'],
  ['城镇居民人均可支配收入', '可支配', 'ke zhi pei'],
  ['电信网络诈骗发案数', '案数', 'an shu'],
  ['单位GDP能耗', '单位', 'dan wei'],
  ['中国工业百强县名次（嘉兴市内）', '嘉兴', 'jia xing'],
  ['入选省领军型创新创业团队', '省', 'sheng'],
  ['安装空调的中小学教室', '空调', 'kong tiao'],
  ['“五未”土地“七率”使用', '率', 'lv'],
  ['新增长三角地区教育、卫生合作项目', '增长三角', 'zeng chang san jiao'],
  ['开展项目、企业、楼宇、机构、博士招引“五百行动”', '五百行动', 'wu bai xing dong'],
  ['在嘉兴率先实施“冬暖夏凉”工程，中小学教室空调全覆盖', '率先', 'shuai xian'],
  ['劝阻和追还群众损失', '追还', 'zhui huan'],
  ['平湖青田“飞地抱团”山海协作入选全省十大“消薄”案例', '消薄', 'xiao bo'],
  ['养老保险参保率', '参保率', 'can bao lv'],
  ['城乡居民收入增长与经济增长同步', '增长与经济增长', 'zeng zhang yu jing ji zeng zhang'],
]

const milestones = polyphones.map(([title]) => ({ title }))
const reader = readerOf(readNames([{ file: 'data/rural.json', text: JSON.stringify({ milestones }) }]))

describe('readings of names', () => {
  it.each(polyphones)('%s: %s is %s', (name, part, readings) => {
    const at = name.indexOf(part)
    expect(
      reader(name)
        .slice(at, at + part.length)
        .join(' '),
    ).toBe(readings)
  })

  it('are for all that can be found, whatever else the files hold', () => {
    const files = [
      { indicators: [{ name: '生产总值', id: 'gdp' }], milestones: [{ title: '道路通车' }] },
      { terms: [{ name: '“花园城市”', aliases: ['花园'], explanation: '城市建设方式' }] },
      { sections: [{ label: '政府自身建设' }] },
    ].map((value, i) => ({ file: `data/${i}.json`, text: JSON.stringify(value) }))
    expect(namesInData([...files, { file: 'data/broken.json', text: '{' }])).toEqual([
      '生产总值',
      '道路通车',
      '“花园城市”',
      '花园',
    ])
  })

  it('are syllables of Chinese characters, letters and digits themselves, and nothing for other signs', () => {
    const table = tableOf(['“双碳”5G、Ｒ&D'], () => ['', 'shuang', 'tan', '', '', '', '', '', '', ''])
    expect(readerOf(table)('“双碳”5G、Ｒ&D')).toEqual(['', 'shuang', 'tan', '', '5', 'g', '', 'r', '', 'd'])
  })

  it('are kept apart where one character is read in two ways', () => {
    const table = tableOf(['长江', '长桥', '县长'], text =>
      text === '县长' ? ['xian', 'zhang'] : ['chang', text === '长江' ? 'jiang' : 'qiao'],
    )
    expect(table.unusual).toEqual({ 县长: { 1: 'zhang' } })
    expect(readerOf(table)('县长')).toEqual(['xian', 'zhang'])
    expect(readerOf(table)('长江')).toEqual(['chang', 'jiang'])
  })
})
