import { useContext } from 'react'
import type { ChartExport } from '../../charts/export-context'
import { ExportPageContext } from '../parts/export-context'
import { ExportButton } from './export-button'
import { idsOf, sourcesOf } from './exported'
import { today } from './today'

/** 导出 of one chart: its figures, and the chart itself. */
export function ChartExportButton({ title, sentence, table, picture }: ChartExport) {
  const page = useContext(ExportPageContext)
  if (page === null) return null
  const { dataset, choice, addressNow, addressOfSource } = page
  return (
    <ExportButton
      about={title}
      isReadyNow={() => dataset.isWhole}
      partsNow={() => [
        {
          id: 'chart',
          label: '这张图',
          job: {
            dataset,
            deck: null,
            exported: {
              title,
              choice,
              address: addressNow(),
              addressOfSource,
              filters: [],
              sources: sourcesOf(dataset, idsOf(table)),
              milestones: [],
              chart: { sentence, table, picture },
              madeOn: today(),
            },
          },
        },
      ]}
    />
  )
}
