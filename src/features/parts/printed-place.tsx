import { useContext } from 'react'
import type { Dataset } from '../../dataset/dataset'
import type { Citation } from '../../dataset/schema'
import { sectionOf } from '../../dataset/sections'
import { partsOf } from '../../facts/figure'
import { TermText } from '../../text/term-text'
import { NotArrived } from '../../ui/not-arrived'
import { RestContext } from './rest-context'
import './printed-place.css'

/** The printed words with the figure marked. */
export function Quote({ citation }: { readonly citation: Citation }) {
  const { numeral, after } = partsOf(citation.printed)
  const marked = numeral + after
  const { quote } = citation
  if (quote === undefined) return <QuoteToCome />
  const at = quote.search(new RegExp(`(?<![\\d.])${escaped(numeral)}(?!\\d)${escaped(after)}`))
  if (at < 0)
    return (
      <blockquote className="source__quote">
        ……
        <TermText text={quote} />
        ……
      </blockquote>
    )
  return (
    <blockquote className="source__quote">
      ……
      <TermText text={quote.slice(0, at)} />
      <mark>{marked}</mark>
      <TermText text={quote.slice(at + marked.length)} />
      ……
    </blockquote>
  )
}

/** The quotes come with the rest of the dataset. */
function QuoteToCome() {
  const missing = useContext(RestContext)
  return <p>{missing === null ? '正在读取原文摘录…' : <NotArrived what="原文摘录" {...missing} />}</p>
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Page of how many, paragraph, and the section's name: 第9页，共35页 · 段落 §1.5.1. */
export function Place({ dataset, citation }: { readonly dataset: Dataset; readonly citation: Citation }) {
  return (
    <p className="source__place">
      <b>第{citation.page}页</b>，共{dataset.report.pages}页 · 段落 §{citation.paragraph}
      <br />
      {sectionOf(dataset.report, citation.paragraph)?.label}
    </p>
  )
}
