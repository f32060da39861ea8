import { describeCorePath } from '../support/corePath'
import { launchFirefox } from '../support/firefox'

describeCorePath('Firefox', launchFirefox)
