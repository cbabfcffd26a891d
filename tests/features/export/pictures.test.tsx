import { pictureRules } from '../../fixtures/picture-rules'
import { sample } from '../../fixtures/sample'

pictureRules(sample)
