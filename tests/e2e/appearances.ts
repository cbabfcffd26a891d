import { type Appearance, appearanceNames } from '../../src/ui/appearances'

/** The first, in which a check runs in full, and those that differ from it by colour alone. */
export const [firstAppearance, ...otherAppearances] = appearanceNames as readonly [
  Appearance,
  ...Appearance[],
]
export const appearances = appearanceNames

export const phone = { width: 390, height: 844 }
export const desk = { width: 1440, height: 900 }
export const sizes = [
  phone,
  { width: 1024, height: 768 },
  desk,
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]

export const textSizes = ['standard', 'large', 'largest'] as const

/** Views that are made, by their path. */
export const viewPaths = [
  '/',
  '/results',
  '/trends',
  '/targets',
  '/scopes',
  '/indicators',
  '/milestones',
  '/glossary',
  '/data',
  '/present',
] as const

export const scopes = ['administrative', 'management', 'compare'] as const
export const scopeNames = { administrative: '行政口径', management: '管理口径', compare: '对比' } as const
