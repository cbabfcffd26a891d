import * as z from 'zod/mini'
import { ReportFile, ThemeFile } from '../../../dataset/schema'

/** What the cells of a column keep to, in the words of Table Schema; an empty cell keeps to all but `required`. */
export interface Constraints {
  readonly required?: true
  readonly unique?: true
  readonly enum?: readonly string[]
  /** Of the whole cell, without anchors. */
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
}

/** Constraints by the key of the column. */
export type Rules = Readonly<Record<string, Constraints | undefined>>

const Indicator = ThemeFile.shape.indicators.def.element
const Observation = Indicator.shape.observations.def.element
const Milestone = ThemeFile.shape.milestones.def.element

/** What the schema of the data knows of the columns of observations. */
export function observationRules(report: ReportFile): Rules {
  const { id, measure, period, scope, status, value, unit, qualifier } = rulesOf(Observation)
  const indicator = rulesOf(Indicator)
  return {
    ...{ measure, period, scope, status, value, unit, qualifier },
    id: { ...id, unique: true },
    indicator: indicator.id,
    name: indicator.name,
    theme: themeRule(report),
    ...placeRules(rulesOf(Observation.shape.citations.def.element)),
    secondary: { enum: ['yes'] },
    computed: { enum: ['yes'] },
    price_basis: indicator.priceBasis,
    ...provenanceRules(),
  }
}

/** What the schema of the data knows of the columns of milestones. */
export function milestoneRules(report: ReportFile): Rules {
  const { id, title, status, period, tier } = rulesOf(Milestone)
  return {
    ...{ title, status, period, tier },
    id: { ...id, unique: true },
    theme: themeRule(report),
    ...placeRules(rulesOf(Milestone.shape.citations.def.element)),
    ...provenanceRules(),
  }
}

/** Codes are named, each with its column; some names say all. */
export const codeRules: Rules = {
  field: { required: true },
  code: { required: true },
  label: { required: true },
}

function themeRule({ themes }: ReportFile): Constraints {
  return { required: true, enum: themes.map(({ id }) => id) }
}

/** The tables mark a paragraph by §. */
function placeRules({ paragraph = {}, page, quote, hedge }: Rules): Rules {
  return { paragraph: { ...paragraph, pattern: `§${paragraph.pattern}` }, page, quote, hedge }
}

function provenanceRules(): Rules {
  const { citedAs, delivered, dataVersion } = rulesOf(ReportFile)
  return { report: citedAs, delivered, data_version: dataVersion }
}

/** Of each field of a record, as its JSON Schema tells it. */
function rulesOf(schema: z.ZodMiniType): Rules {
  const { properties = {}, required = [] } = z.toJSONSchema(schema)
  return Object.fromEntries(
    Object.entries(properties).map(([key, field]) => [
      key,
      typeof field === 'boolean' ? {} : constraintsOf(field, required.includes(key)),
    ]),
  )
}

function constraintsOf(
  { type, enum: codes, pattern, minLength, maxLength }: z.core.JSONSchema.BaseSchema,
  isRequired: boolean,
): Constraints {
  const isFilled = type !== 'string' || codes !== undefined || pattern !== undefined || (minLength ?? 0) > 0
  return {
    ...(isRequired && isFilled ? { required: true } : {}),
    ...(codes === undefined ? {} : { enum: codes.map(String) }),
    ...(pattern === undefined ? {} : { pattern: wholePattern(pattern) }),
    // An empty cell is none, so that a least length of 1 says nothing more.
    ...(minLength === undefined || minLength <= 1 ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  }
}

/** Patterns of Table Schema are of XML Schema: always of the whole, and without a slash to escape. */
function wholePattern(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replace(/\\\//g, '/')
}
