import { launchChromium } from '../support/chromium'
import { describeCorePath } from '../support/corePath'

describeCorePath('Chromium', launchChromium)
