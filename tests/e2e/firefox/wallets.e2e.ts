import { launchFirefox } from '../support/firefox'
import { describeWallets } from '../support/wallets'

describeWallets('Firefox', launchFirefox)
