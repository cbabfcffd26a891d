import { type Dataset, type IndicatorRecord, printedOf } from '../../../dataset/dataset'
import { partsOf } from '../../../facts/figure'
import { headlineFigures } from '../../../facts/headline-figures'
import { headlineIndicators } from '../../../facts/headline-indicators'
import type { ScopeChoice } from '../../../facts/scope-choice'
import { folded } from '../../../text/fold'
import type { Reader } from './pinyin'

/** Something that can be typed, and what kind of thing it is. */
export interface SearchExample {
  readonly typed: string
  readonly about: string
}

/** One example of each way of asking, of what this report prints; a way that it gives no example of is left out. */
export function searchExamples(
  dataset: Dataset,
  choice: ScopeChoice,
  read: Reader,
): readonly SearchExample[] {
  const [first, second] = headlineIndicators(dataset)
  const examples: readonly (SearchExample | false)[] = [
    example(synonymFor(dataset, second, /^[㐀-鿿]+$/), '官方名称或平常的说法'),
    example(second && initialsOf(second.name, read), '拼音首字母，全拼也可以'),
    example(first && numeralOf(first, choice), '报告里的数字'),
    example(withYear(dataset, first), '几个词用空格隔开'),
    example(
      dataset.terms.map(({ name }) => folded(name)).find(name => /^\d+$/.test(name)),
      '报告里的代号',
    ),
  ]
  return examples.flatMap(one => one || [])
}

function example(typed: string | undefined, about: string): SearchExample | false {
  return typed !== undefined && typed !== '' && { typed, about }
}

/** A word for the indicator that its name does not have. */
function synonymFor(
  { synonyms }: Dataset,
  indicator: IndicatorRecord | undefined,
  script: RegExp,
): string | undefined {
  return synonyms.find(
    ({ word, indicators }) =>
      indicators[0] === indicator?.id && script.test(word) && indicator?.name.includes(word) !== true,
  )?.word
}

function initialsOf(name: string, read: Reader): string {
  return read(name)
    .map(syllable => syllable.slice(0, 1))
    .join('')
}

function numeralOf(indicator: IndicatorRecord, choice: ScopeChoice): string | undefined {
  const [figure] = headlineFigures(indicator, choice)
  return figure && partsOf(printedOf(figure)).numeral
}

/** Its last target: GDP 2026. */
function withYear(dataset: Dataset, indicator: IndicatorRecord | undefined): string | undefined {
  const word = synonymFor(dataset, indicator, /^[a-z]+$/i) ?? indicator?.name
  const years = indicator?.observations
    .filter(({ status }) => status === 'target')
    .map(({ period }) => period)
  const last = years
    ?.filter(period => /^\d{4}$/.test(period))
    .sort()
    .pop()
  return last && `${word} ${last}`
}
