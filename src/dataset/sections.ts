import type { Citation, ReportFile, Section } from './schema'
import type { SectionRole } from './vocabulary'

/** The narrowest section that a paragraph belongs to: `1.5.1` is in `1.5`. */
export function sectionOf(
  { sections }: Pick<ReportFile, 'sections'>,
  paragraph: string,
): Section | undefined {
  return sections.filter(({ id }) => isInSection(paragraph, id)).sort((a, b) => b.id.length - a.id.length)[0]
}

/** The first section with a role; undefined where the report has none. */
export function sectionWithRole(
  { sections }: Pick<ReportFile, 'sections'>,
  role: SectionRole,
): Section | undefined {
  return sections.find(section => section.role === role)
}

/** How a section is called where a heading tells the time of the chapters with these roles: of others its label has it. */
export function sectionLabelUnder(
  report: Pick<ReportFile, 'sections'>,
  id: string,
  roles: readonly SectionRole[],
): string {
  const section = report.sections.find(one => one.id === id)
  const chapters = roles.flatMap(role => sectionWithRole(report, role) ?? [])
  const isUnder = chapters.some(chapter => isInSection(id, chapter.id))
  return (isUnder ? section?.name : undefined) ?? section?.label ?? ''
}

/** The paragraph in which a fact is printed first. */
export function paragraphOf({
  citations,
}: {
  readonly citations: readonly Pick<Citation, 'paragraph'>[]
}): string {
  return citations[0]?.paragraph ?? ''
}

/** Whether a paragraph, or a section, is one with that id or a part of it. */
export function isInSection(paragraph: string, id: string): boolean {
  return paragraph === id || paragraph.startsWith(`${id}.`)
}

/** The id of the chapter that a paragraph or section is of: `1.5.1` is of `1`. */
export function chapterOf(paragraph: string): string {
  return paragraph.split('.', 1)[0] ?? ''
}

/** The paragraph that a table stands in: `A.1.t2` is of `A.1`. */
export function withoutTable(paragraph: string): string {
  return paragraph.replace(/\.t\d+$/, '')
}
