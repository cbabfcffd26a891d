import { figureRules } from '../fixtures/figure-rules'
import { realDataset } from './real'

figureRules(realDataset)
