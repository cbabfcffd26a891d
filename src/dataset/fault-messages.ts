import { type Fault, type FaultCode, formatPath } from './fault'

/** A fault in words: what is wrong, with what was expected and found, and what to do. */
export interface FaultMessage {
  readonly problem: string
  readonly remedy: string
}

type Words = (fault: Fault) => readonly [problem: string, remedy: string]

const found = (fault: Fault) => (fault.received === '' ? '现在没有内容' : `现在是 ${fault.received}`)
const got = (fault: Fault) => (fault.received === '' ? 'received nothing' : `received ${fault.received}`)

/** For readers of the page: plain Chinese that can be read out over the phone. */
const chinese: Readonly<Record<FaultCode, Words>> = {
  'missing-file': f => [`找不到文件 ${f.file}`, '补上这个文件，或恢复上一个版本'],
  'not-json': f => [
    `文件不是有效的 JSON：${f.received}`,
    `检查${f.expected.replace(/line (\d+), column (\d+)/, '第$1行第$2列')}附近的逗号、引号和括号`,
  ],
  missing: f => [`缺少“${String(f.path[f.path.length - 1] ?? '')}”`, `补上这一项，应为${f.expected}`],
  'wrong-type': f => [`应为${f.expected}，${found(f)}`, `改为${f.expected}；数字不加引号，单位另填`],
  'not-one-of': f => [`应为 ${f.expected} 之一，${found(f)}`, '改为其中一个'],
  'unknown-key': f => [`多了不认识的项 ${f.received}`, `删去它，或改成正确的名称`],
  'bad-format': f => [`格式不对，${found(f)}`, `应符合 ${f.expected}`],
  'too-long': f => [`太长，最多 ${f.expected}，${found(f)}`, '缩短到限度以内'],
  'too-short': f => [`太短，至少 ${f.expected}，${found(f)}`, '补全内容'],
  'not-accepted': f => [`不符合要求，${found(f)}`, `应为${f.expected}`],
  duplicate: f => [`${f.received} 重复出现，另一处在 ${f.expected}`, '删去重复的一条，或改正其中一条'],
  'id-not-its-fields': f => [
    `编号应为 ${f.expected}，${found(f)}`,
    '与指标、时期、量度、口径、类别对照后改正',
  ],
  'theme-not-its-file': f => [
    `主题应为 ${f.expected}，${found(f)}`,
    '主题与文件名一致；改正主题或移动到对应文件',
  ],
  'unit-outside-family': f => [`单位应为 ${f.expected} 之一，${found(f)}`, '改为报告所印的单位'],
  'unit-not-printed': f => [
    `单位 ${f.received} 不在原文用词“${f.expected}”里`,
    '核对单位；原文确实没有印的，在 note 里说明',
  ],
  'scope-not-available': f => [
    `口径应为 ${f.expected}，${found(f)}`,
    '指标分不分口径看 divided；改正口径或 divided',
  ],
  'scopes-not-told': f => [
    `${f.expected}分两种口径，报告的口径（scopes）${found(f)}`,
    '补上 scopes：两种口径叫什么，相差的包括什么、怎么称呼，报告在哪里解释；只有一种口径的，改正指标的 divided',
  ],
  'unknown-theme': f => [
    `主题应为 ${f.expected} 之一，${found(f)}`,
    '在 report.json 的 themes 里补上这个主题，或改正文件名和主题',
  ],
  'unknown-period': f => [
    `时期应为 ${f.expected} 之一，或计划年与五年末之间的一年，${found(f)}`,
    '改正时期；报告另有时间的，核对 report.json 的 times',
  ],
  'time-not-its-part': f => [
    `应为 ${f.expected}，${found(f)}`,
    '计划年是结果年的下一年，五年的起点和末年距结果年各五年；改正 times',
  ],
  'status-not-in-period': f => [
    `这个时期的类别应为 ${f.expected}，${found(f)}`,
    '核对时期和类别（起点、成效、目标、背景）',
  ],
  'context-without-milestone': f => [
    `背景数的指标 ${f.expected} 要不分好坏（direction 为 none），并有要事说它承诺了什么，${found(f)}`,
    '补上要事，或改正类别（成效、目标）',
  ],
  'hedge-not-in-title': f => [`名称里应有“${f.expected}”，${found(f)}`, '名称不比原文更肯定；按原文补上'],
  'value-not-printed': f => [
    `数值应与原文用词“${f.expected}”一致，${found(f)}`,
    '对照原文改正数值，或改正原文用词',
  ],
  'value-not-in-quote': f => [`数值 ${f.received} 不在摘录“${f.expected}”里`, '对照原文改正数值，或改正摘录'],
  'words-not-in-quote': f => [
    `原文用词 ${f.received} 不在摘录“${f.expected}”里`,
    '对照原文改正用词，或改正摘录',
  ],
  'qualifier-not-printed': f => [
    `程度词应为 ${f.expected}，${found(f)}`,
    '按原文的“以上、突破、以内”等字样改正',
  ],
  'sign-not-printed': f => [
    `正负应与“${f.expected}”一致，${found(f)}`,
    '下降、压减、降幅为负，增长、提高、改善为正',
  ],
  'measure-not-printed': f => [
    `量度应为 ${f.expected}，${found(f)}`,
    '年均为 average-growth，比上年增长为 growth；核对原文用词',
  ],
  'fraction-not-value': f => [`分数算得 ${f.expected}，${found(f)}`, '数值取分数的四位小数'],
  'page-outside-report': f => [`页码 ${f.received} 超出报告范围，报告共 ${f.expected} 页`, '核对后改正页码'],
  'unknown-section': f => [`段落 ${f.received} 不在报告的章节里`, `段落应属于 ${f.expected}`],
  'unknown-indicator': f => [`指标 ${f.received} 不存在`, '改为已有的指标代码，或先建立这个指标'],
  'unknown-observation': f => [`数据 ${f.received} 不存在`, '改为已有的数据编号，或先补上这条数据'],
  'unknown-milestone': f => [`要事 ${f.received} 不存在`, '改为已有的要事编号，或先补上这件要事'],
  'unknown-term': f => [`名词 ${f.received} 不存在`, '改为已有的名词代码，或先补上这个名词'],
  'ledger-dangles': f => [`数字台账指向的 ${f.received} 不存在`, '改正编号，或补上这条数据'],
  'ledger-value-differs': f => [
    `数值应与台账的数字 ${f.expected} 一致，${found(f)}`,
    '对照原文，改正数值或台账',
  ],
  'ledger-lacks-fact': f => [
    `台账的段落 ${f.expected} 没有记 ${f.received}`,
    '在台账中把它记到所引的数字上，或改正段落',
  ],
  'ledger-page-differs': f => [`页码应为 ${f.expected}，${found(f)}`, '以原文页码为准改正'],
  'ledger-milestones-differ': f => [`要事条数应为 ${f.expected}，${found(f)}`, '改正台账的条数，或补上要事'],
  'ledger-not-text': f => [`台账应与原文一致：${f.expected}，${found(f)}`, '以原文为准改正台账'],
  'quote-not-checked': f => [
    `摘录 ${f.received} 没有与原文段落 ${f.expected} 核对过，或核对后改动过`,
    '恢复核对过的摘录和用词；确要改的，与原文核对后运行 npm run data:quotes',
  ],
  'status-not-checked': f => [
    `类别与核对原文时不同：那时是 ${f.expected}，${found(f)}`,
    '改回来；确要改的，与原文核对后运行 npm run data:quotes',
  ],
  'quote-gone': f => [
    `核对过的摘录（摘要码 ${f.received}）已不在数据里`,
    '恢复这条摘录；确要删的，运行 npm run data:quotes',
  ],
  'quote-not-in-text': f => [`段落 ${f.expected} 里找不到摘录 ${f.received}`, '从原文逐字复制最短的一段'],
  'place-not-in-text': f => [
    `这些字在段落里的位置应为 ${f.expected}，${found(f)}`,
    '运行 npm run data:quotes 写入位置',
  ],
}

/** For authors in the terminal. */
const english: Readonly<Record<FaultCode, Words>> = {
  'missing-file': () => ['file not found', 'add the file or restore the last version'],
  'not-json': f => [`not JSON: ${f.received}`, `look at commas, quotes and brackets near ${f.expected}`],
  missing: f => [`expected ${f.expected}; received nothing`, 'add the field'],
  'wrong-type': f => [
    `expected ${f.expected}; ${got(f)}`,
    'correct the type; numbers stand without quotes, units apart',
  ],
  'not-one-of': f => [`expected one of ${f.expected}; ${got(f)}`, 'use one of them'],
  'unknown-key': f => [`unknown key ${f.received}`, 'remove or rename it'],
  'bad-format': f => [`expected the form ${f.expected}; ${got(f)}`, 'correct the form'],
  'too-long': f => [`expected at most ${f.expected}; ${got(f)}`, 'shorten it'],
  'too-short': f => [`expected at least ${f.expected}; ${got(f)}`, 'complete it'],
  'not-accepted': f => [`expected ${f.expected}; ${got(f)}`, 'correct it'],
  duplicate: f => [`${f.received} stands twice, first at ${f.expected}`, 'remove or correct one of them'],
  'id-not-its-fields': f => [
    `expected id ${f.expected}; ${got(f)}`,
    'hold id, period, measure, scope and status against each other',
  ],
  'theme-not-its-file': f => [`expected theme ${f.expected}; ${got(f)}`, 'theme and file name must agree'],
  'unit-outside-family': f => [`expected one of ${f.expected}; ${got(f)}`, 'use the printed unit'],
  'unit-not-printed': f => [
    `unit ${f.received} is not in the printed words "${f.expected}"`,
    'correct the unit, or say in a note why it is not printed',
  ],
  'scope-not-available': f => [
    `expected ${f.expected}; ${got(f)}`,
    '"divided" says whether an indicator has two scopes; correct the scope or "divided"',
  ],
  'scopes-not-told': f => [
    `expected what the two scopes of ${f.expected} are; ${got(f)}`,
    'add "scopes" to the report: their names, what lies between them and its names, and where it is explained; or correct "divided"',
  ],
  'unknown-theme': f => [
    `expected one of ${f.expected}; ${got(f)}`,
    'add the theme to "themes" of report.json, or correct the file and its theme',
  ],
  'unknown-period': f => [
    `expected one of ${f.expected}, or a year between plan and horizon; ${got(f)}`,
    'correct the period, or "times" of report.json',
  ],
  'time-not-its-part': f => [
    `expected ${f.expected}; ${got(f)}`,
    'the plan is for the year after the results, start and horizon are five years from them; correct "times"',
  ],
  'status-not-in-period': f => [
    `expected ${f.expected} in this period; ${got(f)}`,
    'correct period or status',
  ],
  'context-without-milestone': f => [
    `expected indicator ${f.expected} to have direction none and a milestone that says what is promised; ${got(f)}`,
    'add the milestone, or correct the status',
  ],
  'hedge-not-in-title': f => [
    `expected ${f.expected} in the title; ${got(f)}`,
    'a title is never firmer than the text',
  ],
  'value-not-printed': f => [
    `expected the numeral of "${f.expected}"; ${got(f)}`,
    'correct value or printed words after the text',
  ],
  'value-not-in-quote': f => [
    `numeral ${f.received} is not in the quote "${f.expected}"`,
    'correct value or quote after the text',
  ],
  'words-not-in-quote': f => [
    `printed words ${f.received} are not in the quote "${f.expected}"`,
    'correct either after the text',
  ],
  'qualifier-not-printed': f => [
    `expected ${f.expected} by the printed words; ${got(f)}`,
    'correct the qualifier',
  ],
  'sign-not-printed': f => [
    `expected the sign of "${f.expected}"; ${got(f)}`,
    'falls are negative, rises positive',
  ],
  'measure-not-printed': f => [
    `expected ${f.expected} by the printed words; ${got(f)}`,
    'correct the measure',
  ],
  'fraction-not-value': f => [`expected ${f.expected}; ${got(f)}`, 'use the quotient to four decimals'],
  'page-outside-report': f => [
    `page ${f.received} is outside the report's ${f.expected} pages`,
    'correct the page',
  ],
  'unknown-section': f => [
    `paragraph ${f.received} is in no section of the report`,
    `expected one of ${f.expected}`,
  ],
  'unknown-indicator': f => [`no indicator ${f.received}`, 'correct the slug or add the indicator'],
  'unknown-observation': f => [`no observation ${f.received}`, 'correct the id or add the observation'],
  'unknown-milestone': f => [`no milestone ${f.received}`, 'correct the id or add the milestone'],
  'unknown-term': f => [`no term ${f.received}`, 'correct the id or add the term'],
  'ledger-dangles': f => [`no observation or milestone ${f.received}`, 'correct the id or add the fact'],
  'ledger-value-differs': f => [
    `expected the ledger's numeral ${f.expected}; ${got(f)}`,
    'correct value or ledger after the text',
  ],
  'ledger-lacks-fact': f => [
    `ledger of paragraph ${f.expected} does not name ${f.received}`,
    'name it at its numeral, or correct the paragraph',
  ],
  'ledger-page-differs': f => [`expected page ${f.expected}; ${got(f)}`, "correct it after the text's pages"],
  'ledger-milestones-differ': f => [
    `expected ${f.expected}; ${got(f)}`,
    'correct the count or add the milestone',
  ],
  'ledger-not-text': f => [`expected ${f.expected}; ${got(f)}`, 'correct the ledger after the text'],
  'quote-not-checked': f => [
    `${f.received} was not checked against the text of paragraph ${f.expected}, or changed since`,
    'restore the checked quote and printed words, or run npm run data:quotes with the text',
  ],
  'status-not-checked': f => [
    `expected ${f.expected}, as when it was held against the text; ${got(f)}`,
    'restore it, or hold it against the text and run npm run data:quotes',
  ],
  'quote-gone': f => [
    `the checked quote with digest ${f.received} is no longer in the data`,
    'restore it, or run npm run data:quotes with the text',
  ],
  'place-not-in-text': f => [
    `expected the words at ${f.expected} of the paragraph; ${got(f)}`,
    'npm run data:quotes writes the place',
  ],
  'quote-not-in-text': f => [
    `${f.received} is not in paragraph ${f.expected}`,
    'copy the shortest span word for word',
  ],
}

/** A fault in the reader's Chinese. */
export function explainInChinese(fault: Fault): FaultMessage {
  const [problem, remedy] = chinese[fault.code](fault)
  return { problem, remedy }
}

/** One line for the terminal: `data/economy.json: indicators[0].observations[2].value (…): expected …; received …; correct …`. */
export function explainInEnglish(fault: Fault): string {
  const [problem, remedy] = english[fault.code](fault)
  const place = [formatPath(fault.path), fault.subject === '' ? '' : `(${fault.subject})`]
    .filter(Boolean)
    .join(' ')
  return `${fault.file}: ${place === '' ? '' : `${place}: `}${problem}; ${remedy}`
}
