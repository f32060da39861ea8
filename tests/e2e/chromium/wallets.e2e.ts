import { launchChromium } from '../support/chromium'
import { describeWallets } from '../support/wallets'

describeWallets('Chromium', launchChromium)
