import { chartRules } from '../fixtures/chart-rules'
import { sample } from '../fixtures/sample'

chartRules(sample)
