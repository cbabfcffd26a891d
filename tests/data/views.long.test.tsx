import { vi } from 'vitest'
import { viewRules } from '../fixtures/view-rules'
import { realDataset } from './real'

vi.mock('../../src/charts/chart-canvas', () => import('../fixtures/canvas'))

viewRules(realDataset)
