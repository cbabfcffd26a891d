import { chartRules } from '../fixtures/chart-rules'
import { realDataset } from './real'

chartRules(realDataset)
