import { chunk } from '../../ui/chunk'

/** What writes presentations; the slides' own program and the writer's library come with it. */
export const deckChunk = chunk('write-deck', async () => (await import('./pptx/write-deck')).writeDeck)
