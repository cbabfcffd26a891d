import type { Dataset } from '../../dataset/dataset'
import type { OpenSource } from '../../text/cited'
import type { ParameterProps } from '../parts/view-props'

/** What each part of the page is drawn from; none depends on the chosen scope. */
export interface PartProps extends ParameterProps {
  readonly title: string
  readonly dataset: Dataset
  readonly onOpen: OpenSource
}
