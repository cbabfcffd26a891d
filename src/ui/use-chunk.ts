import { useEffect, useSyncExternalStore } from 'react'
import type { Chunk, ChunkState } from './chunk'

/** What has become of a chunk, without asking for it. */
export function useChunkState<Part>(chunk: Chunk<Part>): ChunkState<Part> {
  return useSyncExternalStore(chunk.subscribe, chunk.state, chunk.state)
}

/** A chunk that is wanted from now on. */
export function useChunk<Part>(chunk: Chunk<Part>): ChunkState<Part> {
  useEffect(() => {
    // Its state tells what fails.
    chunk.ask().catch(() => {})
  }, [chunk])
  return useChunkState(chunk)
}
