import { vi } from 'vitest'
import { chartRules } from '../fixtures/chart-rules'
import { realDataset } from './real'

vi.mock('../../src/charts/chart-canvas', () => import('../fixtures/option-spy'))

chartRules(realDataset)
