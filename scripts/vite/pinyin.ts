import { join } from 'node:path'
import { customPinyin, pinyin } from 'pinyin-pro'
import type { Plugin } from 'vite'
import type { DataText } from '../../src/dataset/data-text'
import type { GlossaryFile, SynonymsFile } from '../../src/dataset/late-schema'
import type { ThemeFile } from '../../src/dataset/schema'
import { type PinyinTable, tableOf } from '../../src/features/search/engine/pinyin'
import { readTexts } from '../read-data'

const root = join(import.meta.dirname, '../..')
const id = 'virtual:pinyin'

/** Words of the report whose characters the dictionary takes for parts of others: 新增/长三角, 五百/行动. */
customPinyin({
  长三角: 'cháng sān jiǎo',
  行动: 'xíng dòng',
  省市县长: 'shěng shì xiàn zhǎng',
  率先: 'shuài xiān',
  追还: 'zhuī huán',
  消薄: 'xiāo bó',
})

/**
 * How every name of the data is read, so that the page can be searched by pinyin without a dictionary of its own. Tests
 * hand in files of their own.
 */
export function pinyinTable(readFiles: () => readonly DataText[] = () => readTexts('data')): Plugin {
  return {
    name: 'pinyin-table',
    resolveId: source => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null
      const files = readFiles()
      for (const { file } of files) this.addWatchFile(join(root, file))
      return `export const pinyinTable = JSON.parse(${JSON.stringify(JSON.stringify(readNames(files)))})`
    },
  }
}

/** The table for all names of the data files and for the synonyms; a broken file is told elsewhere. */
export function readNames(files: readonly DataText[]): PinyinTable {
  return tableOf([...new Set([...namesInData(files), ...synonymsInData(files)])], read)
}

/** A text's syllables without tones, one for each character. */
export function read(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true })
}

/** What can be found: names of indicators, titles of milestones and what they name, names of terms and their other forms. */
export function namesInData(files: readonly DataText[]): readonly string[] {
  return files.flatMap(({ text }) => {
    try {
      const {
        indicators = [],
        milestones = [],
        terms = [],
      } = JSON.parse(text) as Partial<ThemeFile & GlossaryFile>
      return [
        ...indicators.map(({ name }) => name),
        ...milestones.flatMap(({ title, names = [] }) => [title, ...names]),
        ...terms.flatMap(({ name, aliases }) => [name, ...aliases]),
      ]
    } catch {
      return []
    }
  })
}

function synonymsInData(files: readonly DataText[]): readonly string[] {
  return files.flatMap(({ text }) => {
    try {
      const { synonyms = [] } = JSON.parse(text) as Partial<SynonymsFile>
      return synonyms.map(({ word }) => word)
    } catch {
      return []
    }
  })
}
