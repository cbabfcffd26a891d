import { priceBasisRules } from '../fixtures/price-basis-rules'
import { sample } from '../fixtures/sample'

priceBasisRules(sample)
