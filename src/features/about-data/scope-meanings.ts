import type { Scope } from '../../dataset/vocabulary'

/** What each scope includes, after the annex's first term. */
export const scopeMeanings: Readonly<Record<Scope, { readonly name: string; readonly meaning: string }>> = {
  administrative: {
    name: '行政口径',
    meaning: '平湖市，含嘉兴港区、嘉兴电厂（附件名词解释第1条，第30页）。',
  },
  management: { name: '管理口径', meaning: '平湖市，不含嘉兴港区、嘉兴电厂；是行政口径的一部分。' },
  undivided: { name: '未分口径', meaning: '报告没有分，也没有说按哪一种；切换口径时不变。' },
}
