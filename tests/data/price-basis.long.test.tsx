import { priceBasisRules } from '../fixtures/price-basis-rules'
import { realDataset } from './real'

priceBasisRules(realDataset)
