import { vi } from 'vitest'
import { chartRules } from '../fixtures/chart-rules'
import { sample } from '../fixtures/sample'

vi.mock('../../src/charts/chart-canvas', () => import('../fixtures/option-spy'))

chartRules(sample)
