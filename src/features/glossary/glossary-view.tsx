import { memo, useMemo, useRef } from 'react'
import { FilterBox } from '../../ui/filter-box'
import { shortened } from '../parts/facets'
import { useSearchWords } from '../parts/use-search-words'
import { ViewHead } from '../parts/view-head'
import type { ParameterProps, ViewProps } from '../parts/view-props'
import { findTerms } from './find-terms'
import { termEntries } from './glossary'
import { TermArticle } from './term-article'
import './glossary.css'

/** 名词: the terms that the annex explains, in its order, each with its place and the figures that belong to it. */
export const GlossaryView = memo(function GlossaryView({
  dataset,
  choice,
  onOpen,
  parameters,
  onParameter,
}: ViewProps & ParameterProps) {
  const box = useRef<HTMLInputElement>(null)
  const { words, look, clear } = useSearchWords(parameters.get('q') ?? '', q =>
    onParameter('q', q === '' ? null : q, 'typed'),
  )
  const entries = useMemo(() => termEntries(dataset, choice), [dataset, choice])
  const found = useMemo(() => findTerms(entries, words), [entries, words])
  const showAll = () => {
    clear()
    // The button goes with what it stood under.
    box.current?.focus()
  }
  return (
    <>
      <ViewHead
        kicker="名词"
        title={[`报告附件解释了${entries.length}个名词`]}
        lead={[
          '按附件的次序排列。解释是看板自己的话，不是报告原文；每条写明附件在第几页，正文在哪里用到。别的页面上，带点线的名词可以就地点开。',
        ]}
        onOpen={onOpen}
      />
      <div className="glossary__search">
        <FilterBox
          label="找名词"
          placeholder="名称或解释里的字"
          words={words}
          onWords={look}
          inputRef={box}
        />
        <output className="glossary__count">
          {words.trim() === '' ? `共${entries.length}个` : `找到${found.length}个，共${entries.length}个`}
        </output>
      </div>
      {found.length === 0 ? (
        <div className="glossary__none">
          <p>{`没有找到“${shortened(words)}”。可以换一个更短的词，或者清除后看全部${entries.length}个。`}</p>
          <button type="button" className="button" onClick={showAll}>
            清除，看全部
          </button>
        </div>
      ) : (
        <ol className="glossary">
          {found.map(entry => (
            <li key={entry.term.id}>
              <TermArticle entry={entry} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
})
