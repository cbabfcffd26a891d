import { barRules } from '../fixtures/bar-rules'
import { realDataset } from './real'

barRules(realDataset)
