import * as z from 'zod/mini'
import {
  directions,
  hedges,
  kinds,
  measures,
  nonFigures,
  oddityKinds,
  priceBases,
  qualifiers,
  scopes,
  sectionRoles,
  stages,
  statuses,
  tiers,
} from './vocabulary'

/*
 * The only door to the data. Shapes are judged here, agreement between facts in relations.ts.
 * A strict content security policy forbids generated code, so zod's compiler stays off.
 */
z.config({ jitless: true })

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60))
const identifier = z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9/]+\.[a-z-]+\.[a-z]+(\.[a-z]+)*$/))
/** Paragraph id of the source text, without the § of the exchange tables: `1.5.1`, `A.1.t2`. */
const paragraph = z.string().check(z.regex(/^(\d+|A)(\.(\d+|t\d))*$/))
/** Printed page, or first and last with an en dash. */
const page = z.string().check(z.regex(/^[1-9]\d*(–[1-9]\d*)?$/))
const quote = text(40)
/** Where a fact's words begin in its paragraph, in characters, so that facts stand as the report prints them. */
const at = z.number().check(z.int(), z.nonnegative())
/** A year, first and last of several, or the word for none. */
const period = z.string().check(z.regex(/^([12]\d{3}(\/[12]\d{3})?|unstated)$/))
const year = z.string().check(z.regex(/^[12]\d{3}$/))
const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/))

/*
 * One place where the report prints a fact: the place, its words for this fact, and the span copied from it. The page
 * loads facts before quotes, so the files have a form with each quote and one where it may still be to come.
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
/** The same while quotes are still to come. */
export const FirstThemeFile = themeFile(z.optional(quote))

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

/** `data/glossary.json`: the annex's terms in the project's own words. */
export const GlossaryFile = z.strictObject({
  $schema: z.optional(z.literal('./schema/glossary.json')),
  terms: z.array(
    z.strictObject({
      id: slug,
      number: z.number().check(z.int(), z.positive()),
      name: text(40),
      /** Other forms in which the report prints it, quotation marks included where the bare form would mislead. */
      aliases: z.array(text(40)),
      explanation: text(120),
      note: z.optional(text(120)),
      paragraph,
      page,
      indicators: z.array(slug),
      milestones: z.array(slug),
      /** Paragraphs whose text uses the term. */
      uses: z.array(z.strictObject({ paragraph, page })).check(z.minLength(1)),
    }),
  ),
})

/** Where in the report, and which facts of the data, something is about. */
const about = {
  places: z.array(z.strictObject({ paragraph, page })),
  observations: z.array(identifier),
  milestones: z.array(slug),
}

/** `data/record.json`: how the reading was compared, what is odd in the report, and what changed from version to version. */
export const RecordFile = z.strictObject({
  $schema: z.optional(z.literal('./schema/record.json')),
  /** Two readings held against each other, as counted then: a record, not computed from the data. */
  comparison: z.array(
    z.strictObject({ what: text(40), agreed: text(40), differed: text(40), decided: text(120) }),
  ),
  /** Changes of one field made at random, and how many of them the checks told, as counted then. */
  trials: z.array(
    z.strictObject({
      version,
      changes: z.number().check(z.int(), z.positive()),
      told: z.number().check(z.int(), z.positive()),
    }),
  ),
  oddities: z.array(
    z.strictObject({
      id: slug,
      kind: z.enum(oddityKinds),
      title: text(40),
      /** In own words; figures are not written here but stand as observations. */
      text: text(120),
      ...about,
      places: about.places.check(z.minLength(1)),
    }),
  ),
  /** What a reader will look for, of which the report has no figure at all, and what the dashboard leaves out for it. */
  absent: z.optional(z.strictObject({ subjects: z.array(text(20)).check(z.minLength(1)), so: text(80) })),
  /** Observations whose id is not what it once was: an address of an earlier version still leads to them. */
  renamed: z.array(z.strictObject({ from: identifier, to: identifier, version })),
  /** Oldest first; the last is the version of the data. */
  history: z.array(
    z.strictObject({
      version,
      summary: text(120),
      changes: z.array(z.strictObject({ what: text(120), ...about })),
    }),
  ),
})

/** Why, as a reader is told. */
const told = text(160)
/** What in the report says so: for whoever keeps the file, never shown. */
const basis = z.optional(text(80))

/**
 * `data/relations.json`: what the figures cannot tell of each other by indicator, measure, period, scope or unit. Every
 * other relation is found.
 */
export const RelationsFile = z.strictObject({
  $schema: z.optional(z.literal('./schema/relations.json')),
  /** The first never exceeds the second, in any period for which the report prints both. */
  parts: z.array(z.strictObject({ part: slug, whole: slug, because: told, basis })),
  /** A yearly figure and the total of five years that holds it. */
  totals: z.array(z.strictObject({ yearly: slug, total: slug, basis })),
  /** A yearly figure and a total of five years that look like one thing and are not: what the notes of both say. */
  unlike: z.array(z.strictObject({ yearly: slug, total: slug, basis })),
  /** A yearly figure of the past and a total aimed at that readers lay side by side, and why that proves nothing. */
  later: z.array(z.strictObject({ yearly: slug, total: slug, because: told, basis })),
  /** Totals of the past and the next five years whose reading is in doubt: one in dollars, the other in yuan. */
  doubts: z.array(z.strictObject({ past: slug, next: slug, basis })),
  /** Which printed ratio is of which two amounts. */
  ratios: z.array(z.strictObject({ ratio: slug, over: slug, under: slug, basis })),
  /** Which printed share is of which count or amount, and whether that is the whole or what may be such a share. */
  shares: z.array(
    z.strictObject({
      share: slug,
      count: slug,
      role: z.enum(['whole', 'part']),
      /** Why it may not be divided; absent where the report says of what it is a share. */
      unknown: z.optional(told),
      basis,
    }),
  ),
  /** Value added of which the report prints an amount, as an analyst would add it up, beside all of it. */
  sectors: z.optional(
    z.strictObject({
      whole: slug,
      parts: z.tuple([slug, slug, slug]),
      /** What must be known of their sum. */
      caveats: z.array(told),
      /** Why they are within the whole, why they cannot be held against a part of it, and why growth cannot be weighed. */
      within: told,
      apart: told,
      growth: told,
    }),
  ),
})

/** `data/synonyms.json`: what people call things of the report, and what of it they mean. */
export const SynonymsFile = z.strictObject({
  $schema: z.optional(z.literal('./schema/synonyms.json')),
  /**
   * Everyday words and abbreviations. Names that hold the word are found without it; it is listed where other names are
   * meant, or where one of several should come first.
   */
  synonyms: z.array(
    z.strictObject({
      word: text(20),
      /** The best first; terms come before them. */
      indicators: z.array(slug),
      terms: z.optional(z.array(slug).check(z.minLength(1))),
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
  cautions: z.array(z.strictObject({ title: text(40), text: told })),
})

const Numeral = z.string().check(z.regex(/^\d+(\.\d+)?$/))
/** A numeral in the order of the text, and the facts that carry it or why it is none. */
const LedgerEntry = z.tuple([
  Numeral,
  z.union([z.enum(nonFigures), z.array(z.string()).check(z.minLength(1))]),
])

/** One file under `data/ledger/`: every Arabic numeral of every paragraph of one section. */
export const LedgerFile = z.strictObject({
  $schema: z.optional(z.literal('../schema/ledger.json')),
  section: z.string().check(z.regex(/^(\d+|A)$/)),
  paragraphs: z.array(
    z.strictObject({
      id: paragraph,
      page,
      numerals: z.array(LedgerEntry),
      /**
       * Digests of the words that were found in this paragraph (`npm run data:quotes` writes them, with the text at
       * hand), so that a quote changed since then is told where the text is not.
       */
      quotes: z.array(z.string().check(z.regex(/^[0-9a-f]{8}$/))),
      /** How many milestones were found; for none, why; `open` while it has not been read for them. */
      milestones: z.union([
        z.literal('open'),
        z.strictObject({ found: z.number().check(z.int(), z.positive()) }),
        z.strictObject({ found: z.literal(0), why: text(60) }),
      ]),
    }),
  ),
})

/** A theme's file as the page first has it; a whole one is one too. */
export type FirstThemeFile = z.infer<typeof FirstThemeFile>
export type ThemeFile = z.infer<typeof ThemeFile>
export type Indicator = FirstThemeFile['indicators'][number]
export type Observation = Indicator['observations'][number]
/** `quote` is absent until the rest of the dataset has arrived. */
export type Citation = Observation['citations'][number]
export type Milestone = FirstThemeFile['milestones'][number]
export type ReportFile = z.infer<typeof ReportFile>
export type Section = ReportFile['sections'][number]
/** What the two scopes of a report are. */
export type ReportScopes = NonNullable<ReportFile['scopes']>
export type GlossaryFile = z.infer<typeof GlossaryFile>
export type Term = GlossaryFile['terms'][number]
export type RecordFile = z.infer<typeof RecordFile>
export type Oddity = RecordFile['oddities'][number]
export type RelationsFile = z.infer<typeof RelationsFile>
export type SynonymsFile = z.infer<typeof SynonymsFile>
export type Synonym = SynonymsFile['synonyms'][number]
export type ProfileFile = z.infer<typeof ProfileFile>
export type LedgerFile = z.infer<typeof LedgerFile>
