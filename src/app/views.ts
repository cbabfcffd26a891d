import type { Dataset } from '../dataset/dataset'
import { countTold } from '../facts/count'
import { pairTold } from '../facts/scope-names'

/** What a reader is told of a view hangs on what the report is of. */
type Reported = Pick<Dataset, 'report' | 'times' | 'profile'>

/** A view of the dashboard, at an address of the contract. */
export interface View {
  readonly path: string
  readonly labelIn: (dataset: Reported) => string
  readonly aboutIn: (dataset: Reported) => string
  /** False of what the report has nothing for: no way leads there. */
  readonly isIn?: (dataset: Reported) => boolean
  /** Keys of the address's query that it reads, beside those of every view: `scope` and `source`. */
  readonly keys: readonly AddressKey[]
  /** The ready deck that tells the same. */
  readonly deck?: string
}

/** Keys of an address that belong to single views, with what a reader calls them. */
export const keyLabels = {
  theme: '主题',
  period: '时期',
  status: '成效或目标',
  measure: '计量',
  unit: '单位',
  section: '报告章节',
  tier: '层级',
  stage: '写到哪一步',
  hedge: '承诺的措辞',
  scopes: '口径筛选',
  has: '特点',
  q: '查找',
  sort: '排序',
  columns: '列',
  group: '分组',
  rows: '行距',
  check: '核对筛选',
  select: '所选数字',
  deck: '放映',
  slide: '第几张',
  title: '放映的名字',
  embed: '嵌入',
} as const
/** One of them: `theme`. */
export type AddressKey = keyof typeof keyLabels

/** In the order of the navigation, whether the report has something for them or not: `viewsOf` asks that. */
export const views: readonly View[] = [
  {
    path: '/',
    labelIn: () => '总览',
    aboutIn: ({ profile: { headline, bands } }) =>
      `${countTold(headline.length)}项主要指标与${countTold(bands.length)}个主题`,
    keys: [],
  },
  {
    path: '/results',
    labelIn: ({ times }) => `${times.result}成效`,
    aboutIn: ({ times }) => `${times.result}年的全部成效`,
    keys: [],
    deck: 'results',
  },
  {
    path: '/trends',
    labelIn: () => '五年跨越',
    aboutIn: () => '过去五年的变化',
    isIn: ({ times }) => times.past !== null,
    keys: [],
    deck: 'trends',
  },
  {
    path: '/targets',
    labelIn: () => '目标',
    aboutIn: ({ times: { plan, next } }) => `${plan}年${next === null ? '' : '和今后五年'}的目标`,
    keys: [],
    deck: 'targets-plan',
  },
  {
    path: '/scopes',
    labelIn: () => '口径',
    aboutIn: ({ report }) => `${pairTold(report)}的对比`,
    isIn: ({ report }) => report.scopes !== undefined,
    keys: ['sort'],
    deck: 'scopes',
  },
  {
    path: '/indicators',
    labelIn: () => '指标库',
    aboutIn: () => '查找、筛选任何一个数字',
    keys: [
      'theme',
      'status',
      'period',
      'scopes',
      'has',
      'measure',
      'hedge',
      'unit',
      'section',
      'q',
      'sort',
      'columns',
      'group',
      'rows',
      'select',
    ],
  },
  {
    path: '/milestones',
    labelIn: () => '要事',
    aboutIn: () => '荣誉、工程与承诺',
    keys: ['period', 'status', 'stage', 'hedge', 'tier', 'theme', 'section'],
  },
  { path: '/glossary', labelIn: () => '名词', aboutIn: () => '报告附件的名词', keys: ['q'] },
  { path: '/data', labelIn: () => '关于数据', aboutIn: () => '数据怎么读出、怎么核对', keys: ['check'] },
  {
    path: '/present',
    labelIn: () => '放映',
    aboutIn: () => '会议投影，一张只说一件事',
    keys: ['deck', 'slide', 'select', 'title'],
  },
]

/** The views that the report has something for, in their order. */
export function viewsOf(dataset: Reported): readonly View[] {
  return views.filter(({ isIn }) => isIn === undefined || isIn(dataset))
}

/** The view of a path; one indicator's page belongs to the library. Null for any other path. */
export function viewAt(path: string): View | null {
  if (!path.startsWith('/')) return null
  const [, first = '', second, ...rest] = path.split('/')
  const base = `/${first}`
  if (rest.length > 0 || (second !== undefined && second !== '' && base !== '/indicators')) return null
  return views.find(view => view.path === base) ?? null
}

/** The keys that a page reads: one indicator's has none of the library's. */
export function keysReadAt(path: string): readonly AddressKey[] {
  const isIndicator = path.startsWith('/indicators/') && path !== '/indicators/'
  return isIndicator ? [] : (viewAt(path)?.keys ?? [])
}

/** A key of an address that belongs to single views. */
export function isAddressKey(key: string): key is AddressKey {
  return Object.keys(keyLabels).includes(key)
}

/** A key that the dashboard knows, on whichever page. */
export function isOurKey(key: string): boolean {
  return key === 'scope' || key === 'source' || isAddressKey(key)
}
