import type { Plugin } from 'vite'
import { explainInEnglish } from '../../src/dataset/fault-messages'
import { load } from '../../src/dataset/load'
import { readTexts } from '../read-data'

/** Stops a build whose data are not sound. `isOff` lets tests build a broken one, to see what its page says. */
export function checkData({ isOff }: { isOff: boolean }): Plugin {
  return {
    name: 'check-data',
    apply: 'build',
    buildStart() {
      if (isOff) return
      const loaded = load(readTexts('data'))
      if (!loaded.ok) this.error(`the data are not sound:\n${loaded.faults.map(explainInEnglish).join('\n')}`)
    },
  }
}
