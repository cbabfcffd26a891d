import * as z from 'zod/mini'

/*
 * What the fields of several files have in common. A strict content security policy forbids generated code, so zod's
 * compiler stays off.
 */
z.config({ jitless: true })

/** A text of one to so many characters. */
export const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
/** An id within the project, which also stands in addresses: `fixed-asset-investment`. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60))
/** Id of an observation: indicator, period, measure, scope, as `gdp.2017/2021.average-growth.administrative`. */
export const identifier = z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9/]+\.[a-z-]+\.[a-z]+(\.[a-z]+)*$/))
/** Paragraph id of the source text, without the § of the exchange tables: `1.5.1`, `A.1.t2`. */
export const paragraph = z.string().check(z.regex(/^(\d+|A)(\.(\d+|t\d))*$/))
/** Printed page, or first and last with an en dash. */
export const page = z.string().check(z.regex(/^[1-9]\d*(–[1-9]\d*)?$/))
/** Words copied from the report: never more than these, since the text is no part of the project. */
export const quote = text(40)
/** Where a fact's words begin in its paragraph, in characters, so that facts stand as the report prints them. */
export const at = z.number().check(z.int(), z.nonnegative())
/** A year, first and last of several, or the word for none. */
export const period = z.string().check(z.regex(/^([12]\d{3}(\/[12]\d{3})?|unstated)$/))
/** A single year, as a text: `2021`. */
export const year = z.string().check(z.regex(/^[12]\d{3}$/))
/** Version of the data: `0.5.0`. */
export const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/))
