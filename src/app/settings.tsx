import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import {
  type AppearanceChoice,
  appearanceChoiceLabels,
  appearanceChoices,
  type SlashKey,
  slashKeyLabels,
  slashKeys,
  type TextSize,
  textSizeLabels,
  textSizes,
} from './preferences'
import './settings.css'

/** What is chosen now, and what keeps another choice: the menu keeps none itself. */
export interface SettingsProps {
  readonly appearanceChoice: AppearanceChoice
  readonly textSize: TextSize
  readonly slashKey: SlashKey
  readonly onAppearance: (choice: AppearanceChoice) => void
  readonly onTextSize: (size: TextSize) => void
  readonly onSlashKey: (choice: SlashKey) => void
}

/** 外观, 字号 and 按 / 搜索 behind one button; what is chosen holds at once and is kept in the browser. */
export function Settings({
  appearanceChoice,
  textSize,
  slashKey,
  onAppearance,
  onTextSize,
  onSlashKey,
}: SettingsProps) {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!isOpen) return
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [isOpen])

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    setOpen(false)
    button.current?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from any control within closes it
    <div className="settings" ref={box} onKeyDown={closeOnEscape}>
      <button
        type="button"
        className="button"
        ref={button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        显示设置
      </button>
      {isOpen && (
        <div className="settings__panel">
          <Choices
            legend="外观"
            name="appearance"
            labels={appearanceChoiceLabels}
            values={appearanceChoices}
            value={appearanceChoice}
            onChoose={onAppearance}
          />
          <Choices
            legend="字号"
            name="text-size"
            labels={textSizeLabels}
            values={textSizes}
            value={textSize}
            onChoose={onTextSize}
          />
          <Choices
            legend="按 / 搜索"
            name="slash-key"
            labels={slashKeyLabels}
            values={slashKeys}
            value={slashKey}
            onChoose={onSlashKey}
          />
          <p className="settings__note">只在这台电脑上生效，不进地址。</p>
        </div>
      )}
    </div>
  )
}

interface ChoicesProps<T extends string> {
  readonly legend: string
  readonly name: string
  readonly values: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  readonly value: T
  readonly onChoose: (value: T) => void
}

function Choices<T extends string>({ legend, name, values, labels, value, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset className="settings__choices">
      <legend>{legend}</legend>
      {values.map(choice => (
        <label key={choice} className={choice === value ? 'is-chosen' : ''}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          {labels[choice]}
        </label>
      ))}
    </fieldset>
  )
}
