import { Menu } from '@base-ui/react/menu'
import { Fragment, type RefObject, useState } from 'react'
import type { ExportJob, PictureLook } from './job'
import { type ExportKind, exportKinds, pictureGroup } from './kinds'
import './export-menu.css'

/** What an export may be of: everything that stands there, or what the reader selected of it. */
export interface ExportPart {
  readonly id: string
  readonly label: string
  readonly job: Omit<ExportJob, 'isInWords' | 'look'>
}

/** Where the menu hangs, of what, and what to do with the form that is chosen. */
export interface ExportMenuProps {
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly label: string
  /** What there is when it opens, at least one; the first is chosen. */
  readonly partsNow: () => readonly [ExportPart, ...ExportPart[]]
  readonly onMake: (kind: ExportKind, job: ExportJob) => void
  readonly onClose: () => void
}

/** The forms in which something can be taken away, each with what it gives. */
export function ExportMenu({ anchor, label, partsNow, onMake, onClose }: ExportMenuProps) {
  const [parts] = useState(partsNow)
  const [first] = parts
  const [partId, setPart] = useState(first.id)
  const [head, setHead] = useState('words')
  const [look, setLook] = useState<PictureLook>({ ratio: 2, isTransparent: false })
  const { job: chosen } = parts.find(({ id }) => id === partId) ?? first
  const job: ExportJob = { ...chosen, isInWords: head === 'words', look }
  const kinds = exportKinds.filter(({ isFor }) => isFor(job))
  const groups = [...new Set(kinds.map(({ group }) => group))]
  return (
    <Menu.Root open modal={false} onOpenChange={isOpen => isOpen || onClose()}>
      <Menu.Portal>
        <Menu.Positioner className="export-menu__place" anchor={anchor} align="end" sideOffset={6}>
          <Menu.Popup className="export-menu" aria-label={label} finalFocus={anchor}>
            {parts.length > 1 && (
              <Choices label="导出哪些" value={partId} onChoose={setPart} choices={parts} />
            )}
            <Choices
              label="CSV 和 XLSX 的表头"
              value={head}
              onChoose={setHead}
              choices={[
                { id: 'words', label: '中文' },
                { id: 'codes', label: '代码' },
              ]}
            />
            {groups.map(group => (
              <Fragment key={group}>
                <Menu.Group>
                  <Menu.GroupLabel className="export-menu__group">{group}</Menu.GroupLabel>
                  {group === pictureGroup && <LookChoices look={look} onChoose={setLook} />}
                  {kinds
                    .filter(kind => kind.group === group)
                    .map(kind => (
                      <Menu.Item
                        key={kind.id}
                        className="export-menu__item"
                        onClick={() => onMake(kind, job)}
                      >
                        <span>{kind.label}</span>
                        <span className="export-menu__about">{kind.aboutOf(job)}</span>
                      </Menu.Item>
                    ))}
                </Menu.Group>
              </Fragment>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

const ratios = [1, 2, 4] as const

/** Size and ground of pictures. */
function LookChoices({
  look,
  onChoose,
}: {
  readonly look: PictureLook
  readonly onChoose: (look: PictureLook) => void
}) {
  return (
    <>
      <Choices
        label="PNG 大小"
        value={`${look.ratio}`}
        onChoose={id => onChoose({ ...look, ratio: ratios.find(ratio => `${ratio}` === id) ?? look.ratio })}
        choices={ratios.map(ratio => ({ id: `${ratio}`, label: `${ratio}倍` }))}
      />
      <Choices
        label="底色"
        value={look.isTransparent ? 'transparent' : 'white'}
        onChoose={id => onChoose({ ...look, isTransparent: id === 'transparent' })}
        choices={[
          { id: 'white', label: '白' },
          { id: 'transparent', label: '透明' },
        ]}
      />
    </>
  )
}

function Choices({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly onChoose: (id: string) => void
}) {
  return (
    <Menu.RadioGroup
      className="export-menu__choices"
      value={value}
      onValueChange={onChoose}
      aria-label={label}
    >
      <span className="export-menu__group">{label}</span>
      {choices.map(choice => (
        <Menu.RadioItem
          key={choice.id}
          value={choice.id}
          className="export-menu__choice"
          closeOnClick={false}
        >
          {choice.label}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
