import { describeAttacks } from '../support/attacks'
import { launchChromium } from '../support/chromium'

describeAttacks('Chromium', launchChromium)
