import {
  type DataText,
  glossaryFile,
  type Loaded,
  recordFile,
  relationsFile,
  synonymsFile,
} from './data-text'
import { noLateParts } from './dataset'
import { declaredFaults } from './declared'
import { glossaryFaults } from './glossary'
import { GlossaryFile, RecordFile, RelationsFile, SynonymsFile } from './late-schema'
import { loadParts, type Rest } from './load-first'
import { recordFaults } from './record'
import { ThemeFile } from './schema'
import { synonymFaults } from './synonyms'

const rest: Rest = {
  theme: ThemeFile,
  read: read => ({
    glossary: read(glossaryFile, GlossaryFile) ?? noLateParts.glossary,
    record: read(recordFile, RecordFile) ?? noLateParts.record,
    relations: read(relationsFile, RelationsFile) ?? noLateParts.relations,
    synonyms: read(synonymsFile, SynonymsFile) ?? noLateParts.synonyms,
  }),
  faults: (report, { glossary, record, relations, synonyms }, parts) => [
    ...glossaryFaults(report, glossary, parts),
    ...recordFaults(report, record, parts),
    ...declaredFaults(relations, parts),
    ...synonymFaults(synonyms, glossary, parts),
  ],
}

/** All texts to a sound dataset, or all their faults at once. */
export function load(texts: readonly DataText[]): Loaded {
  return loadParts(texts, rest)
}
