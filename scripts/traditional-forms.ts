import { Converter } from 'opencc-js/t2cn'

/** As Hong Kong, Taiwan and old print have them. */
const sources = ['t', 'tw', 'hk'] as const

/** The commonest 3,755 characters, which are the first level of GB 2312; a name of the report seldom has others. */
function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb2312')
  const common = new Set<string>()
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/^[㐀-鿿]$/.test(character)) common.add(character)
    }
  return common
}

/** Simplified characters, each followed by its traditional forms, parted by blanks: 产產産 总總縂. */
export function traditionalForms(): string {
  const common = commonCharacters()
  const forms = new Map<string, Set<string>>()
  for (const from of sources) {
    const convert = Converter({ from, to: 'cn' })
    for (let code = 0x3400; code <= 0x9fff; code++) {
      const form = String.fromCharCode(code)
      const simplified = convert(form)
      if (simplified === form || !common.has(simplified)) continue
      forms.set(simplified, (forms.get(simplified) ?? new Set()).add(form))
    }
  }
  return [...forms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([simplified, own]) => simplified + [...own].join(''))
    .join(' ')
}
