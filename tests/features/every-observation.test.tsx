import { sample } from '../fixtures/sample'
import { viewRules } from '../fixtures/view-rules'

viewRules(sample)
