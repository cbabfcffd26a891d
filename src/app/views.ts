/** A view of the dashboard, at an address of the contract. */
export interface View {
  readonly path: string
  readonly label: string
  readonly about: string
}

export const views: readonly View[] = [
  { path: '/', label: '总览', about: '四项主要指标与五个主题' },
  { path: '/results', label: '2021成效', about: '2021年的全部成效' },
  { path: '/trends', label: '五年跨越', about: '过去五年的变化' },
  { path: '/targets', label: '目标', about: '2022年和今后五年的目标' },
  { path: '/scopes', label: '口径', about: '行政口径与管理口径的对比' },
  { path: '/indicators', label: '指标库', about: '查找、筛选任何一个数字' },
  { path: '/milestones', label: '要事', about: '荣誉、工程与承诺' },
  { path: '/glossary', label: '名词', about: '报告附件的名词' },
  { path: '/data', label: '关于数据', about: '数据怎么读出、怎么核对' },
  { path: '/present', label: '放映', about: '会议投影，一张只说一件事' },
]

/** The view of a path; one indicator's page belongs to the library. Null for any other path. */
export function viewAt(path: string): View | null {
  if (!path.startsWith('/')) return null
  const [, first = '', second, ...rest] = path.split('/')
  const base = `/${first}`
  if (rest.length > 0 || (second !== undefined && second !== '' && base !== '/indicators')) return null
  return views.find(view => view.path === base) ?? null
}
