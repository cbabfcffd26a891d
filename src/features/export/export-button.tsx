import { type KeyboardEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { chunk, type Failure, failureOf } from '../../ui/chunk'
import { NotArrived } from '../../ui/not-arrived'
import { useChunkState } from '../../ui/use-chunk'
import { RestContext } from '../parts/rest-context'
import type { ExportPart } from './export-menu'
import { handOver } from './hand-over'
import type { ExportJob } from './job'
import type { ExportKind } from './kinds'
import './export-button.css'

const menuChunk = chunk('export-menu', async () => (await import('./export-menu')).ExportMenu)

/** How often a page that has not come is looked at, in ms. */
const lookMs = 100

interface ExportButtonProps {
  /** What is exported, for the button's name where several stand on a page: 总览. */
  readonly about: string
  /** Whether the view and all of the dataset have arrived: before, rows, quotes and most themes are not there. */
  readonly isReadyNow: () => boolean
  /** What can be exported at the moment when the menu opens. */
  readonly partsNow: () => readonly [ExportPart, ...ExportPart[]]
}

type Progress =
  | { readonly step: 'making'; readonly label: string }
  | { readonly step: 'made'; readonly told: string }
  | {
      readonly step: 'failed'
      readonly label: string
      /** Null where its program came and did not do it. */
      readonly failure: Failure | null
      readonly again: () => void
    }

/** 导出: opens the menu of all forms; what becomes of the one chosen is told below the button. */
export function ExportButton({ about, isReadyNow, partsNow }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const [, look] = useState(0)
  const isReady = isOpen && isReadyNow()
  useEffect(() => {
    if (!isOpen || isReady) return
    const looking = setInterval(() => look(times => times + 1), lookMs)
    return () => clearInterval(looking)
  }, [isOpen, isReady])
  const [progress, setProgress] = useState<Progress | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { part: ExportMenu, ...menu } = useChunkState(menuChunk)
  const rest = useContext(RestContext)
  const missing = rest ?? (menu.failure === null ? null : menu)

  const open = () => {
    setProgress(null)
    setOpen(!isOpen)
    menuChunk.ask().catch(() => {})
  }
  const make = async (kind: ExportKind, job: ExportJob) => {
    setOpen(false)
    setProgress({ step: 'making', label: kind.label })
    try {
      const made = await kind.make(job)
      setProgress({ step: 'made', told: await handOver(made, button.current) })
    } catch (error) {
      const failure = failureOf(error)
      // A fault of the program is none to hide from whoever mends it.
      if (failure === null) setTimeout(() => Promise.reject(error))
      setProgress({ step: 'failed', label: kind.label, failure, again: () => make(kind, job) })
    }
  }

  return (
    <span className="export">
      <button
        type="button"
        className="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={`导出：${about}`}
        onClick={open}
      >
        导出
      </button>
      {isOpen && isReady && ExportMenu !== null && (
        <ExportMenu
          anchor={button}
          label={`导出：${about}`}
          partsNow={partsNow}
          onMake={make}
          onClose={() => setOpen(false)}
        />
      )}
      {isOpen && (!isReady || ExportMenu === null) && (
        <State onClose={() => setOpen(false)}>
          {missing === null || missing.failure === null ? (
            '正在读取…'
          ) : (
            <NotArrived what="导出要用的内容" failure={missing.failure} isAsking={missing.isAsking} />
          )}
        </State>
      )}
      {progress !== null && (
        <State onClose={() => setProgress(null)}>
          <Told progress={progress} />
        </State>
      )}
    </span>
  )
}

function Told({ progress }: { readonly progress: Progress }) {
  switch (progress.step) {
    case 'making':
      return <>{`正在生成${progress.label}…`}</>
    case 'made':
      return <>{progress.told}</>
    case 'failed':
      return (
        <>
          {progress.failure === null ? (
            `${progress.label}没有生成出来，页面和所选不受影响。`
          ) : (
            <NotArrived what={`生成${progress.label}的程序`} failure={progress.failure} isAsking={false} />
          )}{' '}
          <button type="button" className="button" onClick={progress.again}>
            再导出一次
          </button>
        </>
      )
  }
}

/** What has become of it, below the button until it is closed. */
function State({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from its buttons closes it
    <span className="export__state" onKeyDown={closeOnEscape}>
      <output>{children}</output>
      <button type="button" className="button" onClick={onClose}>
        关闭
      </button>
    </span>
  )
}
