import { ETH, understand } from './understand'

const RETH = '0xae78736cd615f374d3085123a210448e74fc6393'
const POOL = '0xCE15294273CFb9D9b628F4D61636623decDF4fdC'

understand('rocketpool-deposit', [
  { to: POOL, fn: 'deposit()', valueWei: 7n, want: ['deposit', ETH, 7n, RETH, 'protocol-rate'] },
])
