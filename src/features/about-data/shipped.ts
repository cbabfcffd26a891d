/** A package whose code is in the program that a reader has. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** By its SPDX name: MIT. */
  readonly licence: string
}

/** A text of a licence or a notice, and the packages that came with it. */
export interface LicenceText {
  /** The file that it stands in: LICENSE, NOTICE. */
  readonly file: string
  readonly text: string
  readonly of: readonly string[]
}

/** All that is in the program, the project's own code first, and every text that must go with it. */
export interface Shipped {
  readonly packages: readonly ShippedPackage[]
  readonly texts: readonly LicenceText[]
}
