import { viewRules } from '../fixtures/view-rules'
import { realDataset } from './real'

viewRules(realDataset)
