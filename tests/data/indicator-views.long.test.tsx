import { describe, vi } from 'vitest'
import { indicatorViewRules } from '../fixtures/indicator-view-rules'
import { realDataset } from './real'

vi.mock('../../src/charts/chart-canvas', () => import('../fixtures/canvas'))

describe('the page', () => indicatorViewRules(realDataset))
