import { useEffect, useState } from 'react'

/* What the screen in the room can do: each is asked for, and told where it is refused. */

/** Whether a screen is wide enough for a figure beside its chart: 3:2 and wider. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(wide)
  useEffect(() => {
    const follow = () => setWide(wide())
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return isWide
}

function wide(): boolean {
  return window.innerWidth >= window.innerHeight * 1.5
}

/** Enters or leaves full screen; false where the browser refuses. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement !== null && document.fullscreenElement !== undefined)
      await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}

/** Leaves full screen, where a show was in it. */
export function leaveFullScreen(): void {
  // Where it is over already, there is nothing to leave.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
}

/** Keeps the screen awake while slides are shown, where the browser can: not over plain http. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const ask = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      try {
        const held = await navigator.wakeLock.request('screen')
        if (isOver) await held.release()
        else lock = held
      } catch {
        // Low battery or a policy: the screen then follows the system's own settings.
      }
    }
    void ask()
    // A page that was hidden loses the lock.
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      lock?.release().catch(() => {})
    }
  }, [])
}

/** Covers the frame of the page while slides are shown (`stage.css`), before it is painted. */
export function coverPage(): () => void {
  document.documentElement.dataset.showing = 'true'
  return () => {
    delete document.documentElement.dataset.showing
  }
}
