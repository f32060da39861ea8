import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { approval } from '../draft.ts'
import { vault } from './erc4626.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const FRXETH: Address = '0x5e8422345238f34275888049021821e8e08caa1f'
const SFRXETH: Address = '0xac3e018457b222d93114458476f3e3416abbe38f'

// Source: FraxFinance/frxETH-public:flattened.sol
export const fraxMinter = callDecoder({
  id: 'frax-minter',
  addresses: { '0xbafa44efe7901e04e39dad13167d089c559c1138': [1] },
  functions: [
    on('submit()', (_args, call) => stakeCoins(FRXETH, call)),
    on('submitAndGive(address recipient)', ([recipient], call) => stakeCoins(FRXETH, call, recipient)),
    on('submitAndDeposit(address recipient)', ([recipient], call) => stakeCoins(SFRXETH, call, recipient)),
  ],
  receive: call => stakeCoins(FRXETH, call),
})

const signature = 'uint256 deadline, uint8 v, bytes32 r, bytes32 s'

// Source: FraxFinance/frax-ether-redemption-queue:src/contracts/FraxEtherRedemptionQueue.sol
export const fraxRedemptionqueue = callDecoder({
  id: 'frax-redemptionqueue',
  addresses: { '0x82ba8da44cd5261762e629dd5c605b17715727bd': [1] },
  functions: [
    on('enterRedemptionQueue(address recipient, uint120 amount)', ([recipient, amount]) =>
      queueExit(FRXETH, amount, recipient),
    ),
    on(
      `enterRedemptionQueueWithPermit(uint120 amount, address recipient, ${signature})`,
      ([amount, recipient, deadlineS], { to }) => ({
        ...queueExit(FRXETH, amount, recipient),
        approval: approval(FRXETH, to, amount),
        deadlineS,
      }),
    ),
    on(
      `enterRedemptionQueueWithSfrxEthPermit(uint120 amount, address recipient, ${signature})`,
      ([amount, recipient, deadlineS], { to }) => ({
        ...queueExit(SFRXETH, amount, recipient),
        approval: approval(SFRXETH, to, amount),
        deadlineS,
      }),
    ),
    on('burnRedemptionTicketNft(uint256 id, address recipient)', ([, recipient]) => claimExit(recipient)),
    // Leaving early is paid in frxETH, less a fee.
    on('earlyBurnRedemptionTicketNft(address recipient, uint256 id)', ([recipient]) =>
      claimExit(recipient, FRXETH),
    ),
  ],
})

// Source: FraxFinance/frxETH-v2-public:src/contracts/frax-ether-minter/FraxEtherMinter.sol
export const fraxMinterV2 = callDecoder({
  id: 'frax-minter',
  addresses: { '0x7bc6bad540453360f744666d625fec0ee1320ca3': [1] },
  functions: [
    on('mintFrxEth()', (_args, call) => stakeCoins(FRXETH, call)),
    on('mintFrxEthAndGive(address recipient)', ([recipient], call) => stakeCoins(FRXETH, call, recipient)),
    on('submitAndDeposit(address recipient)', ([recipient], call) => stakeCoins(SFRXETH, call, recipient)),
  ],
})

// Source: FraxFinance/frxETH-v2-public:src/contracts/frxeth-redemption-queue-v2/FraxEtherRedemptionQueueV2.sol
export const fraxRedemptionqueueV2 = callDecoder({
  id: 'frax-redemptionqueue',
  addresses: { '0xfdc69e6be352bd5644c438302de4e311aad5565b': [1] },
  functions: [
    on('enterRedemptionQueue(address recipient, uint120 amount)', ([recipient, amount]) =>
      queueExit(FRXETH, amount, recipient),
    ),
    on('enterRedemptionQueueViaSfrxEth(address recipient, uint120 amount)', ([recipient, amount]) =>
      queueExit(SFRXETH, amount, recipient),
    ),
    on('fullRedeemNft(uint256 id, address recipient)', ([, recipient]) => claimExit(recipient)),
    on('partialRedeemNft(uint256 id, address recipient, uint120 amount)', ([, recipient]) =>
      claimExit(recipient),
    ),
  ],
})

export const sfrxeth = vault('sfrxeth', SFRXETH, FRXETH, [
  on(
    'depositWithSignature(uint256 assets, address receiver, uint256 deadline, bool approveMax, uint8 v, bytes32 r, bytes32 s)',
    ([assets, recipient, deadlineS, isAll], { to }) => ({
      deadlineS,
      kind: 'deposit',
      approval: approval(FRXETH, to, isAll ? 2n ** 256n - 1n : assets),
      give: [{ token: FRXETH, amount: assets, mode: 'exact' }],
      receive: [{ token: SFRXETH, amount: undefined, mode: 'protocol-rate' }],
      recipient,
    }),
  ),
])
