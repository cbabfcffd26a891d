import type { Dataset } from '../../dataset/dataset'
import { sourceById } from '../../facts/source'
import type { OpenSource } from '../../text/cited'
import { Drawer } from '../../ui/drawer'
import type { AddressOf } from '../parts/view-props'
import { DerivedSource } from './derived-source'
import { ObservationSource } from './observation-source'
import './source.css'

/** Without `addressOf` nothing leads on from the panel to other views. */
export interface SourcePanelProps {
  readonly dataset: Dataset
  /** Observation or derived value; an unknown one opens nothing, the page says so. */
  readonly source: string
  readonly onOpen: OpenSource
  readonly onClose: () => void
  readonly addressOf?: AddressOf
}

/** 出处: opens over the page from any figure and has an address of its own. */
export function SourcePanel({ dataset, source, onOpen, onClose, addressOf }: SourcePanelProps) {
  const found = sourceById(dataset, source)
  if (found === null) return null
  return (
    <Drawer
      label={found.kind === 'derived' ? '推算怎么算的' : '数字的出处'}
      contentKey={source}
      onClose={onClose}
    >
      {found.kind === 'observation' ? (
        <ObservationSource
          dataset={dataset}
          observation={found.observation}
          onOpen={onOpen}
          {...(addressOf && { addressOf })}
        />
      ) : (
        <DerivedSource
          dataset={dataset}
          derived={found.derived}
          onOpen={onOpen}
          {...(addressOf && { addressOf })}
        />
      )}
    </Drawer>
  )
}
