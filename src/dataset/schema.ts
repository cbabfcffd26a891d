import * as z from 'zod/mini'
import { at, identifier, page, paragraph, period, quote, slug, text, version, year } from './fields'
import {
  directions,
  hedges,
  kinds,
  measures,
  priceBases,
  qualifiers,
  scopes,
  sectionRoles,
  stages,
  statuses,
  tiers,
} from './vocabulary'

/* The door to what the page is drawn with: report, profile and themes. Agreement between facts is judged in relations.ts. */

/*
 * One place where the report prints a fact: the place, its words for this fact, and the span copied from it. The page
 * has facts before quotes, so the files have a form where each quote may still be to come, which only types know.
 */
function themeFile<Quote extends z.ZodMiniType<string | undefined>>(quote: Quote) {
  /** Where the printed word that softens or firms a promise stands there: 力争. */
  const hedge = z.optional(z.enum(hedges))
  /** Proper names that the fact is about, whole and as printed; the quote has no room for all of them. */
  const names = z.optional(z.array(text(40)).check(z.minLength(1)))

  const Observation = z.strictObject({
    id: identifier,
    measure: z.enum(measures),
    period: period,
    scope: z.enum(scopes),
    status: z.enum(statuses),
    value: z.number(),
    unit: z.string().check(z.maxLength(12)),
    qualifier: z.enum(qualifiers),
    /** The looser or stretched one of two values printed for the same thing. */
    secondary: z.optional(z.literal(true)),
    /** Printed as a fraction; `value` is the quotient to four decimals. */
    fraction: z.optional(z.tuple([z.number(), z.number()])),
    names,
    note: z.optional(text(200)),
    citations: z
      .array(z.strictObject({ paragraph, page, at, printed: text(24), quote, hedge }))
      .check(z.minLength(1)),
  })

  const Indicator = z.strictObject({
    id: slug,
    name: text(40),
    kind: z.enum(kinds),
    direction: z.enum(directions),
    /** Units that the report may print for it; all measure the same thing. */
    units: z.array(z.string().check(z.maxLength(12))).check(z.minLength(1)),
    /** True where the report gives both scopes. */
    divided: z.boolean(),
    /** Present where growth of an amount of money is printed. */
    priceBasis: z.optional(z.enum(priceBases)),
    notes: z.array(text(240)),
    observations: z.array(Observation).check(z.minLength(1)),
  })

  const Milestone = z.strictObject({
    id: slug,
    title: text(60),
    status: z.enum(['outcome', 'target']),
    period: period,
    tier: z.enum(tiers),
    /** How far it is; absent where the report tells a rank, a comparison or a difficulty. */
    state: z.optional(z.strictObject({ printed: text(12), stage: z.enum(stages) })),
    names,
    /** Indicators that the milestone speaks of. */
    indicators: z.array(slug),
    note: z.optional(text(200)),
    citations: z.array(z.strictObject({ paragraph, page, at, quote, hedge })).check(z.minLength(1)),
  })

  return z.strictObject({
    $schema: z.optional(z.literal('./schema/theme.json')),
    theme: slug,
    indicators: z.array(Indicator),
    milestones: z.array(Milestone),
  })
}

/** One file under `data/`: everything of one theme. */
export const ThemeFile = themeFile(quote)

/** `data/report.json`: what the original is, and which version of the reading this is. */
export const ReportFile = z.strictObject({
  $schema: z.optional(z.literal('./schema/report.json')),
  title: text(60),
  /** How a citation names it: without what a reader of the place takes for granted. */
  citedAs: text(60),
  delivered: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  occasion: text(60),
  speaker: text(40),
  pages: z.number().check(z.int(), z.positive()),
  dataVersion: version,
  /** Whose report it is, as printed and as it is said, and what that is a part of. */
  place: z.strictObject({ name: text(12), short: text(12), within: text(12) }),
  /** What this dashboard of it is called, the character of its mark, and what a search engine is told of it,
   * which is written into the page when it is built. */
  dashboard: z.strictObject({ title: text(40), mark: text(2), description: z.optional(text(120)) }),
  /** What its two scopes are; absent where it prints every figure in one. */
  scopes: z.optional(
    z.strictObject({
      /** The wider and the narrower; what is computed of both takes them so. */
      whole: z.literal('administrative'),
      part: z.literal('management'),
      /** What the report calls each. */
      names: z.strictObject({ administrative: text(20), management: text(20) }),
      /** What the wider contains and the narrower leaves out: each thing, all in a sentence, and where room is short. */
      difference: z.strictObject({
        parts: z.array(text(20)).check(z.minLength(1)),
        name: text(40),
        short: text(20),
      }),
      explainedIn: z.strictObject({ paragraph, page }),
    }),
  ),
  /** Its years by their part in it; the first and the last where it looks over five years, back or ahead. */
  times: z.strictObject({ start: z.optional(year), result: year, plan: year, horizon: z.optional(year) }),
  /** Subjects by which its facts are ordered, one file each. */
  themes: z.array(z.strictObject({ id: slug, name: text(20) })).check(z.minLength(1)),
  /** Chapters and sections in the order of the report. */
  sections: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^(\d+|A)(\.\d+)?$/)),
      label: text(40),
      /** The label without its number and without the period, under a heading that has them. */
      name: z.optional(text(40)),
      /** A chapter in as few words as a list of choices has room for. */
      short: z.optional(text(20)),
      role: z.optional(z.enum(sectionRoles)),
    }),
  ),
})

/** The observations of one indicator, period and measure in whatever scopes are shown: an id without its scope. */
const figures = z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9/]+\.[a-z-]+$/))

/** `data/profile.json`: what leads in this report, and what its charts put side by side. */
export const ProfileFile = z.strictObject({
  $schema: z.optional(z.literal('./schema/profile.json')),
  /** Indicators at the head of the report's own targets, in its order; the first stands for the whole report. */
  headline: z.array(slug),
  /** Themes of the overview, in the report's order. */
  bands: z.array(
    z.strictObject({
      theme: slug,
      /** Words, each followed by figures; absent where the chart's greatest rate is told. */
      finding: z.optional(z.array(z.strictObject({ words: text(40), figures })).check(z.minLength(1))),
      chart: z.strictObject({
        kind: z.enum(['rates', 'bullets']),
        title: text(40),
        /** Rates as listed, or the greatest first within a price basis. */
        order: z.enum(['listed', 'size']),
        /** A rate and the amount that it belongs to, where that is to be seen; or an outcome and its target. */
        rows: z.array(
          z.strictObject({
            /** The indicator's name where absent. */
            label: z.optional(text(20)),
            figures: z.array(figures).check(z.minLength(1), z.maxLength(2)),
          }),
        ),
      }),
    }),
  ),
  /** Comparisons among the results, each where its first figure is printed; figures without a scope. */
  results: z.array(
    z.strictObject({
      /** Bars from 0, or one circle for each thing of a whole, the second of two figures filled. */
      kind: z.enum(['levels', 'dots']),
      title: text(40),
      figures: z.array(figures).check(z.minLength(1)),
      /** Where the axis ends, for shares: 100. */
      whole: z.optional(z.number().check(z.positive())),
      /** Unit, where the bars begin, and what the figures must not be taken for. */
      note: text(120),
    }),
  ),
  /** What to know of this report's own figures before comparing them, told on the overview. */
  cautions: z.array(z.strictObject({ title: text(40), text: text(160) })),
})

/** A theme's file as the page first has it; a whole one is one too. */
export type FirstThemeFile = z.infer<ReturnType<typeof themeFile<z.ZodMiniOptional<typeof quote>>>>
/** A theme's file as it is stored, each citation with its quote. */
export type ThemeFile = z.infer<typeof ThemeFile>
/** As it stands in its file; `IndicatorRecord` adds its theme, times and scopes. */
export type Indicator = FirstThemeFile['indicators'][number]
/** As it stands in its file; `ObservationRecord` adds its indicator and times. */
export type Observation = Indicator['observations'][number]
/** `quote` is absent until the rest of the dataset has arrived. */
export type Citation = Observation['citations'][number]
/** As it stands in its file; `MilestoneRecord` adds its theme, times and tier. */
export type Milestone = FirstThemeFile['milestones'][number]
/** The file as parsed. */
export type ReportFile = z.infer<typeof ReportFile>
/** A chapter or section: its number, its label, and its role where a view asks for one. */
export type Section = ReportFile['sections'][number]
/** What the two scopes of a report are. */
export type ReportScopes = NonNullable<ReportFile['scopes']>
/** The file as parsed. */
export type ProfileFile = z.infer<typeof ProfileFile>
