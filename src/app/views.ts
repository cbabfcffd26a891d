/** A view of the dashboard, at an address of the contract. */
export interface View {
  readonly path: string
  readonly label: string
  readonly about: string
  /** Keys of the address's query that it reads, beside those of every view: `scope` and `source`. */
  readonly keys: readonly AddressKey[]
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
export type AddressKey = keyof typeof keyLabels

export const views: readonly View[] = [
  { path: '/', label: '总览', about: '四项主要指标与五个主题', keys: [] },
  { path: '/results', label: '2021成效', about: '2021年的全部成效', keys: [] },
  { path: '/trends', label: '五年跨越', about: '过去五年的变化', keys: [] },
  { path: '/targets', label: '目标', about: '2022年和今后五年的目标', keys: [] },
  { path: '/scopes', label: '口径', about: '行政口径与管理口径的对比', keys: ['sort'] },
  {
    path: '/indicators',
    label: '指标库',
    about: '查找、筛选任何一个数字',
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
    label: '要事',
    about: '荣誉、工程与承诺',
    keys: ['period', 'status', 'stage', 'hedge', 'tier', 'theme', 'section'],
  },
  { path: '/glossary', label: '名词', about: '报告附件的名词', keys: ['q'] },
  { path: '/data', label: '关于数据', about: '数据怎么读出、怎么核对', keys: ['check'] },
  {
    path: '/present',
    label: '放映',
    about: '会议投影，一张只说一件事',
    keys: ['deck', 'slide', 'select', 'title'],
  },
]

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
