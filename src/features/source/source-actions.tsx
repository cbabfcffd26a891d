import type { Dataset } from '../../dataset/dataset'
import { citationText } from '../../facts/citation'
import type { Source } from '../../facts/source'
import { CopyButton } from '../../ui/copy-button'
import { citationOf } from '../parts/citation-of'
import type { AddressOf } from '../parts/view-props'

interface SourceActionsProps {
  readonly dataset: Dataset
  readonly source: Source
  readonly addressOf?: AddressOf | undefined
}

/** What can be taken along of a source: the page with its panel as it stands, and the figure fit for a document. */
export function SourceActions({ dataset, source, addressOf }: SourceActionsProps) {
  const here = window.location.href
  const citation = addressOf ? citationOf(dataset, source, addressOf) : citationText(dataset, source, here)
  return (
    <p className="source__actions">
      <CopyButton label="复制链接" text={here} />
      <CopyButton label="复制引用" text={citation} />
    </p>
  )
}
