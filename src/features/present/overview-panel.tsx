import { useEffect, useRef } from 'react'
import { plain } from '../../facts/told'
import type { Slide } from './decks/slide'
import type { Command } from './keys'

interface OverviewPanelProps {
  readonly slides: readonly Slide[]
  readonly at: number
  readonly onGo: (at: number) => void
  readonly onCommand: (command: Command) => void
  readonly onSave: () => void
  readonly onLeave: () => void
}

const buttons: readonly (readonly [label: string, command: Command])[] = [
  ['帮助', 'help'],
  ['口径', 'scope'],
  ['外观', 'appearance'],
  ['全屏', 'full-screen'],
  ['演讲者窗口', 'presenter'],
  ['自动放映', 'auto'],
]

/** All slides by number and headline; for a mouse or a finger also what else can be done. */
export function OverviewPanel({ slides, at, onGo, onCommand, onSave, onLeave }: OverviewPanelProps) {
  const current = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the marked slide
  useEffect(() => {
    // Not every page that renders this has a layout to scroll.
    current.current?.scrollIntoView?.({ block: 'nearest' })
  }, [at])
  return (
    <section className="stage__panel" aria-label="全部幻灯片">
      <p className="stage__buttons">
        {buttons.map(([label, command]) => (
          <button
            key={command as string}
            type="button"
            className="stage__button"
            onClick={() => onCommand(command)}
          >
            {label}
          </button>
        ))}
        <button type="button" className="stage__button" onClick={onSave}>
          存为PPTX
        </button>
        <button type="button" className="stage__button" onClick={onLeave}>
          退出放映
        </button>
      </p>
      <ol className="stage__list">
        {slides.map((slide, i) => (
          <li key={slide.key}>
            <button
              type="button"
              ref={i === at ? current : null}
              aria-current={i === at ? 'true' : undefined}
              onClick={() => onGo(i)}
            >
              <b>{i + 1}</b>
              <span>
                {plain(slide.headline)}
                {`（${[...slide.scopes.map(scope => slide.scopeLabels[scope]), slide.part].filter(word => word !== '').join('，')}）`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
