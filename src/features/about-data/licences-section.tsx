import { useState } from 'react'
import { chunk } from '../../ui/chunk'
import { DataTable } from '../../ui/data-table'
import { NotArrived } from '../../ui/not-arrived'
import { useChunk } from '../../ui/use-chunk'
import { Section } from '../parts/section'
import type { PartProps } from './part-props'
import type { LicenceText, Shipped } from './shipped'

const licencesChunk = chunk('licence-texts', async () => (await import('./licence-texts')).shipped)

/** 所用软件和许可: what the program is made of, and the licences that go with it wherever it goes. */
export function LicencesSection({ title, onOpen }: PartProps) {
  const [isWanted, setWanted] = useState(false)
  return (
    <Section
      title={title}
      lead={['报告的数字是公开文件里的事实。看板的代码用MIT许可；打包在里面的软件各有许可，全文都在这里。']}
      onOpen={onOpen}
    >
      <details
        className="about__more licences"
        onToggle={event => event.currentTarget.open && setWanted(true)}
      >
        <summary>软件清单和许可全文</summary>
        {isWanted && <Licences />}
      </details>
    </Section>
  )
}

function Licences() {
  const { part: shipped, failure, isAsking } = useChunk(licencesChunk)
  if (shipped !== null) return <Listed shipped={shipped} />
  return (
    <output className="about__note">
      {failure === null ? '正在读取…' : <NotArrived what="许可全文" failure={failure} isAsking={isAsking} />}
    </output>
  )
}

function Listed({ shipped: { packages, texts } }: { readonly shipped: Shipped }) {
  return (
    <>
      <div className="about__table">
        <DataTable
          caption="打包在看板里的软件，第一个是看板自己"
          head={['软件', '版本', '许可']}
          rows={packages.map(({ name, version, licence }) => [name, version, licence])}
        />
      </div>
      {texts.map(text => (
        <Text key={`${text.of[0]} ${text.file} ${text.text.length}`} {...text} />
      ))}
    </>
  )
}

function Text({ file, of, text }: LicenceText) {
  return (
    <details className="about__more">
      <summary>{`${of.join('、')}：${file}`}</summary>
      <pre className="licences__text" lang="en">
        {text}
      </pre>
    </details>
  )
}
