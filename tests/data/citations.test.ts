import { describe, expect, it } from 'vitest'
import type { ObservationRecord } from '../../src/dataset/dataset'
import { isInOrder } from '../../src/dataset/printed'
import { citationText } from '../../src/facts/citation'
import { whenOf } from '../../src/facts/figure'
import { sourceById } from '../../src/facts/source'
import { realDataset } from './real'

const observations = [...realDataset.observations.values()]
const address = 'https://report.example/#/'

function citationOf(observation: ObservationRecord): string {
  return citationText(realDataset, { kind: 'observation', observation }, address)
}

describe('every figure in a citation for a document', () => {
  it('has only words that the place it names prints', () => {
    const faults = observations.flatMap(observation => {
      const text = citationOf(observation)
      const [, words = ''] = text.replace(/ /g, '').split(observation.indicator.name)
      const [, page, paragraph, quotes = ''] = /第([\d–]+)页（§([^）]+)），原文“(.*?)”。/.exec(text) ?? []
      const printed = observations
        .flatMap(other => (other.indicator === observation.indicator ? other.citations : []))
        .filter(place => place.page === page && place.paragraph === paragraph)
      // What stands before the first bracket: value, and the growth printed with it.
      const figures = words.split('（')[0]?.split('，') ?? []
      const isPrinted = figures.every(figure =>
        printed.some(
          place =>
            `${place.hedge ?? ''}${place.printed}`.endsWith(figure) && quotes.includes(place.quote ?? '—'),
        ),
      )
      const isQuoted = figures.every(figure => isInOrder(/\d[\d.]*/.exec(figure)?.[0] ?? '—', quotes))
      return isPrinted && isQuoted ? [] : `${observation.id}: ${text}`
    })
    expect(faults).toEqual([])
  })

  it('names one place, which is the first', () => {
    const faults = observations.filter(observation => {
      const text = citationOf(observation)
      const places = text.match(/第[\d–]+页/g) ?? []
      return places.length !== 1 || places[0] !== `第${observation.citations[0]?.page}页`
    })
    expect(faults.map(({ id }) => id)).toEqual([])
  })

  it('tells the year where a section of the year prints it, and none where only others do', () => {
    const faults = observations.filter(observation => {
      const isOfYear = observation.citations.some(({ paragraph }) => !/^1\.[57](\.|$)/.test(paragraph))
      return observation.period === '2021' && whenOf(observation).includes('2021年') !== isOfYear
    })
    expect(faults.map(({ id }) => id)).toEqual([])
  })
})

describe('an address of an earlier version of the data', () => {
  it('opens the figure that it has become', () => {
    expect(sourceById(realDataset, 'rural-roads.2022.level.undivided')).toMatchObject({
      observation: { id: 'rural-roads-built-and-renovated.2022.level.undivided' },
    })
  })
})
