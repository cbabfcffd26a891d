import { figureRules } from '../fixtures/figure-rules'
import { sample } from '../fixtures/sample'

figureRules(sample)
