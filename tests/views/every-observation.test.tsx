import { vi } from 'vitest'
import { sample } from '../fixtures/sample'
import { viewRules } from '../fixtures/view-rules'

vi.mock('../../src/charts/chart-canvas', () => import('../fixtures/canvas'))

viewRules(sample)
