import { describeAttacks } from '../support/attacks'
import { launchFirefox } from '../support/firefox'

describeAttacks('Firefox', launchFirefox)
