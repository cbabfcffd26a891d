import { describe } from 'vitest'
import { itTellsDamage } from '../fixtures/form-damage'
import { sampleTexts } from '../fixtures/sample'

describe('load, of damaged files', () => {
  itTellsDamage(sampleTexts, 30)
})
