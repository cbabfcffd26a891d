/** The indicators at the head of the report's own targets, in its order. */
export const headlineIndicators = [
  'gdp',
  'general-public-budget-revenue',
  'urban-disposable-income',
  'rural-disposable-income',
] as const
