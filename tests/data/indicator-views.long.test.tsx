import { describe } from 'vitest'
import { indicatorViewRules } from '../fixtures/indicator-view-rules'
import { realDataset } from './real'

describe('the page', () => indicatorViewRules(realDataset))
