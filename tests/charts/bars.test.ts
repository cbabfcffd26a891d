import { barRules } from '../fixtures/bar-rules'
import { sample } from '../fixtures/sample'

barRules(sample)
