import * as z from 'zod/mini'
import { identifier, page, paragraph, slug, text, version } from './fields'
import { nonFigures, oddityKinds } from './vocabulary'

/* The door to what comes when the page stands already: no view before that reads it. */

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
const sentence = text(160)
/** What in the report says so: for whoever keeps the file, never shown. */
const basis = z.optional(text(80))

/**
 * `data/relations.json`: what the figures cannot tell of each other by indicator, measure, period, scope or unit. Every
 * other relation is found.
 */
export const RelationsFile = z.strictObject({
  $schema: z.optional(z.literal('./schema/relations.json')),
  /** The first never exceeds the second, in any period for which the report prints both. */
  parts: z.array(z.strictObject({ part: slug, whole: slug, because: sentence, basis })),
  /** A yearly figure and the total of five years that holds it. */
  totals: z.array(z.strictObject({ yearly: slug, total: slug, basis })),
  /** A yearly figure and a total of five years that look like one thing and are not: what the notes of both say. */
  unlike: z.array(z.strictObject({ yearly: slug, total: slug, basis })),
  /** A yearly figure of the past and a total aimed at that readers lay side by side, and why that proves nothing. */
  later: z.array(z.strictObject({ yearly: slug, total: slug, because: sentence, basis })),
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
      unknown: z.optional(sentence),
      basis,
    }),
  ),
  /** Value added of which the report prints an amount, as an analyst would add it up, beside all of it. */
  sectors: z.optional(
    z.strictObject({
      whole: slug,
      parts: z.tuple([slug, slug, slug]),
      /** What must be known of their sum. */
      caveats: z.array(sentence),
      /** Why they are within the whole, why they cannot be held against a part of it, and why growth cannot be weighed. */
      within: sentence,
      apart: sentence,
      growth: sentence,
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

/** The file as parsed. */
export type GlossaryFile = z.infer<typeof GlossaryFile>
/** A word of the report that its annex explains. */
export type Term = GlossaryFile['terms'][number]
/** The file as parsed. */
export type RecordFile = z.infer<typeof RecordFile>
/** What must be known of the printed text before a figure of it is used. */
export type Oddity = RecordFile['oddities'][number]
/** The file as parsed; its slugs are held against the indicators by `relations.ts`. */
export type RelationsFile = z.infer<typeof RelationsFile>
/** The file as parsed. */
export type SynonymsFile = z.infer<typeof SynonymsFile>
/** An everyday word and what of the report is meant by it, the best first. */
export type Synonym = SynonymsFile['synonyms'][number]
/** The file as parsed: what became of every numeral of one section. */
export type LedgerFile = z.infer<typeof LedgerFile>
