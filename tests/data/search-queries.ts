/** How a reader typed it. */
export type Way = 'chinese' | 'pinyin' | 'initials' | 'number' | 'everyday' | 'typo' | 'combined' | 'term'

/** What a reader types, and what of the dataset is meant; any of several where the words leave it open. */
export interface Query {
  readonly typed: string
  readonly way: Way
  /** Ids behind `indicator:`, `milestone:` or `term:`. */
  readonly meant: readonly string[]
  /** The observation that must be shown, where the words name one. */
  readonly shown?: string
}

function indicator(way: Way, typed: string, ...ids: readonly string[]): Query {
  return { typed, way, meant: ids.map(id => `indicator:${id}`) }
}

const revenue = 'general-public-budget-revenue'

/** Written down before the ranking was made, as officials, analysts and neighbours would type them. */
export const queries: readonly Query[] = [
  indicator('chinese', '生产总值', 'gdp'),
  indicator('chinese', '一般公共预算收入', revenue),
  indicator('chinese', '高新技术企业', 'high-tech-firms-added'),
  indicator('chinese', 'PM2.5', 'pm25'),
  indicator('chinese', '城镇居民收入', 'urban-disposable-income'),
  indicator('chinese', '社会消费品零售', 'retail-sales'),
  indicator('chinese', '研发投入', 'rd-intensity'),
  indicator('chinese', '失业率', 'urban-unemployment-rate'),
  indicator('chinese', '老旧小区', 'old-communities-renovated'),
  indicator('chinese', '粮食', 'grain-sown-area'),
  indicator('chinese', '进出口', 'foreign-trade-five-years', 'foreign-trade-five-years-yuan'),
  indicator('chinese', '优良率', 'good-air-rate'),
  indicator('chinese', '院士', 'top-talent-five-years'),
  indicator('chinese', '危桥', 'bridges-rebuilt', 'bridges-strengthened'),
  indicator('chinese', '规上工业增加值', 'industrial-value-added'),
  indicator('pinyin', 'yibangonggong', revenue),
  indicator('pinyin', 'shengchanzongzhi', 'gdp'),
  indicator('pinyin', 'gudingzichan', 'fixed-asset-investment'),
  indicator('pinyin', 'shiyelv', 'urban-unemployment-rate'),
  indicator('pinyin', 'youlianglu', 'good-air-rate'),
  indicator('pinyin', 'laojiuxiaoqu', 'old-communities-renovated'),
  indicator('pinyin', 'gaoxjsqy', 'high-tech-firms-added'),
  indicator('pinyin', 'kongqi', 'good-air-rate', 'air-composite-index'),
  indicator('initials', 'gxjsqy', 'high-tech-firms-added'),
  indicator('initials', 'sczz', 'gdp'),
  indicator('initials', 'ybggyssr', revenue),
  indicator('initials', 'czjmrjkzpsr', 'urban-disposable-income'),
  indicator('initials', 'sdwz', 'foreign-capital'),
  indicator('initials', 'shxfp', 'retail-sales'),
  { ...indicator('number', '907.5', 'gdp'), shown: 'gdp.2021.level.administrative' },
  { ...indicator('number', '698.5', 'gdp'), shown: 'gdp.2021.level.management' },
  indicator('number', '1451', 'highest-household-dividend'),
  indicator('number', '96.6', revenue),
  indicator('number', '71814', 'urban-disposable-income'),
  { ...indicator('number', '3.16%', 'rd-intensity'), shown: 'rd-intensity.2021.level.undivided' },
  { ...indicator('number', '9.2%', 'gdp'), shown: 'gdp.2021.growth.administrative' },
  indicator('number', '21微克', 'pm25'),
  indicator('number', '8.2万', 'workers-stayed'),
  indicator('everyday', 'GDP', 'gdp'),
  indicator('everyday', '财政收入', revenue),
  indicator('everyday', '外资', 'foreign-capital'),
  indicator('everyday', '社零', 'retail-sales'),
  indicator('everyday', '固投', 'fixed-asset-investment'),
  indicator('everyday', '农民收入', 'rural-disposable-income'),
  indicator(
    'everyday',
    '房子',
    'resettlement-homes-started',
    'apartments-built',
    'old-communities-renovated',
  ),
  indicator('everyday', '空气', 'good-air-rate', 'pm25'),
  indicator('everyday', '雾霾', 'pm25'),
  indicator('everyday', '就业', 'urban-jobs-added'),
  { typed: '港区', way: 'everyday', meant: ['term:administrative-and-management-scope', 'indicator:gdp'] },
  indicator('everyday', '工资', 'urban-disposable-income'),
  indicator('everyday', '老人', 'elderly-care-stations'),
  indicator('everyday', '看病', 'medical-insurance-coverage', 'serious-illness-payments'),
  indicator('everyday', '上学', 'school-places-added', 'schools-opened'),
  indicator('everyday', '菜', 'three-star-markets', 'five-star-markets'),
  indicator('everyday', '社保', 'pension-coverage', 'medical-insurance-coverage'),
  indicator('everyday', '诈骗', 'telecom-fraud-cases'),
  indicator('everyday', '城乡差距', 'urban-rural-income-ratio'),
  indicator('everyday', '停车', 'smart-parking-spaces'),
  indicator('typo', 'shengchangzongzhi', 'gdp'),
  indicator('typo', 'gudingzichn', 'fixed-asset-investment'),
  indicator('typo', 'shehuixiaofeipinlinshou', 'retail-sales'),
  indicator('typo', 'yibangognggong', revenue),
  indicator('typo', 'gxjsqt', 'high-tech-firms-added'),
  indicator('typo', 'GPD', 'gdp'),
  indicator('typo', '生产总直', 'gdp'),
  indicator('typo', '一般公共预算收人', revenue),
  indicator('typo', '高新技木企业', 'high-tech-firms-added'),
  { ...indicator('combined', 'GDP 2026', 'gdp'), shown: 'gdp.2026.level.administrative' },
  { ...indicator('combined', '研发 2021', 'rd-intensity'), shown: 'rd-intensity.2021.level.undivided' },
  indicator('combined', '财政收入 2022', revenue),
  { ...indicator('combined', '2026年GDP', 'gdp'), shown: 'gdp.2026.level.administrative' },
  indicator('combined', '财政收入增长', revenue),
  indicator('combined', '外资 目标', 'foreign-capital'),
  indicator('combined', '平湖市GDP是多少', 'gdp'),
  { ...indicator('combined', '管理口径GDP', 'gdp'), shown: 'gdp.2021.level.management' },
  // Tried when the ranking stood, and found as they are here.
  indicator('combined', 'gdp增速', 'gdp'),
  indicator('combined', '失业率 2021', 'urban-unemployment-rate'),
  indicator('chinese', '城乡收入比', 'urban-rural-income-ratio'),
  indicator('chinese', '5g基站', 'base-stations-5g'),
  indicator('pinyin', 'zhizaoyetouzi', 'manufacturing-investment-share'),
  indicator('pinyin', 'xianzhang', 'mayor-projects'),
  indicator('initials', 'ggys', revenue),
  indicator('number', '152万', 'vaccinations'),
  indicator('number', '327.2', 'livelihood-spending-five-years'),
  { ...indicator('number', '907。5', 'gdp'), shown: 'gdp.2021.level.administrative' },
  { ...indicator('number', '907.50', 'gdp'), shown: 'gdp.2021.level.administrative' },
  { ...indicator('number', '９０７．５', 'gdp'), shown: 'gdp.2021.level.administrative' },
  indicator('number', '71 814', 'urban-disposable-income'),
  indicator('number', '71,814', 'urban-disposable-income'),
  indicator('chinese', '生產總值', 'gdp'),
  indicator('chinese', '規上工業增加值', 'industrial-value-added'),
  indicator('chinese', '城鎮居民人均可支配收入', 'urban-disposable-income'),
  indicator('pinyin', 'shēngchǎnzǒngzhí', 'gdp'),
  indicator('pinyin', 'shēng chǎn zǒng zhí', 'gdp'),
  indicator('pinyin', 'shīyèlǜ', 'urban-unemployment-rate'),
  indicator('everyday', '財政收入', revenue),
  indicator('everyday', '车祸', 'traffic-deaths'),
  indicator('typo', '生产总职', 'gdp'),
  { typed: '3510', way: 'term', meant: ['term:project-3510'] },
  { typed: '双碳', way: 'term', meant: ['term:dual-carbon'] },
  { typed: '隐形冠军', way: 'term', meant: ['term:enterprise-tiers'] },
  {
    typed: '管理口径',
    way: 'term',
    meant: ['term:administrative-and-management-scope'],
    shown: 'gdp.2021.level.management',
  },
  { typed: '残奥会', way: 'term', meant: ['milestone:paralympic-gold'] },
  { typed: '大禹鼎', way: 'term', meant: ['milestone:dayu-tripod-silver', 'milestone:dayu-tripod-gold'] },
]

/** What the report says nothing of, so that nothing is better than something near. */
export const absent: readonly string[] = ['人口', '房价']
