import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../src/features/present/decks/decks'
import { type KeptDeck, maxDecks, savingOf } from '../../../../src/features/present/decks/kept-decks'

const deck = (title: string, select: string): KeptDeck => ({ title, select })

describe('what saving a deck comes to', () => {
  it('is a number behind a title that is taken, within the length of a title', () => {
    const long = '十二个字的放映名字在这里'
    const kept = [deck(long, 'a'), deck('十二个字的放映名字在 2', 'b')]
    const saving = savingOf(kept, deck(long, 'c'))
    expect(saving).toEqual({ outcome: 'numbered', title: '十二个字的放映名字在 3' })
    if (saving.outcome !== 'full') expect(titleOf(saving.title)).toBe(saving.title)
  })

  it('is nothing where the same is kept under the title or a number behind it', () => {
    const kept = [deck('例会', 'a'), deck('例会 2', 'b')]
    expect(savingOf(kept, deck('例会', 'b'))).toEqual({ outcome: 'already', title: '例会 2' })
    expect(savingOf(kept, deck('周会', 'b'))).toEqual({ outcome: 'new', title: '周会' })
  })

  it('is nothing where no more are kept, but what is there already is found', () => {
    const kept = Array.from({ length: maxDecks }, (_, i) => deck(`${i}`, 'a'))
    expect(savingOf(kept, deck('例会', 'a'))).toEqual({ outcome: 'full' })
    expect(savingOf(kept, deck('7', 'a'))).toEqual({ outcome: 'already', title: '7' })
    expect(savingOf(kept, deck('7', 'b'))).toEqual({ outcome: 'full' })
  })
})
