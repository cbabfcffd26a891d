import { FilterBox } from '../../ui/filter-box'
import { useSearchWords } from '../parts/use-search-words'

interface QueryBoxProps {
  /** As the address has it. */
  readonly query: string
  readonly onQuery: (query: string | null) => void
}

/** Narrows the rows by words, once the typing pauses. */
export function QueryBox({ query, onQuery }: QueryBoxProps) {
  const { words, look } = useSearchWords(query, words => onQuery(words.trim() === '' ? null : words))
  return <FilterBox label="在表里找" placeholder="指标名、数字、单位或主题" words={words} onWords={look} />
}
