import { parseEther } from 'viem'
import { ETHEREUM } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'
import type { Artifact } from './compile.ts'
import { FIRST_RATES } from './rates.ts'

const WAD = 10n ** 18n
/** Supplies when the history begins: the devnet's own numbers. */
const SUPPLY = parseEther('200000')
const MINT = 'function devnetMint(address,uint256)'

export async function plantRocketPool(chain: Chain, standIns: Record<string, Artifact>): Promise<void> {
  const { rETH, rocketDepositPool, rocketDepositSettings, rocketNetworkBalances } = ETHEREUM
  const { rocketNetworkRevenues, rocketNetworkSettings, rocketStorage } = ETHEREUM
  await chain.plant(rocketNetworkBalances, standIns.RocketNetworkBalances!)
  await chain.plant(rocketDepositPool, standIns.RocketDepositPool!)
  await chain.plant(rocketDepositSettings, standIns.RocketDepositPool!)
  await chain.plant(rETH, standIns.RETH!)
  await chain.plant(rocketNetworkRevenues, standIns.RocketSettings!)
  await chain.plant(rocketNetworkSettings, standIns.RocketSettings!)
  await chain.plant(rocketStorage, standIns.RocketStorage!)
  const names = {
    rocketTokenRETH: rETH,
    rocketDepositPool,
    rocketNetworkBalances,
    rocketNetworkRevenues,
    rocketDAOProtocolSettingsDeposit: rocketDepositSettings,
    rocketDAOProtocolSettingsNetwork: rocketNetworkSettings,
  }
  for (const entry of Object.entries(names))
    await chain.write(rocketStorage, 'function devnetSet(string,address)', entry)
  await chain.write(rETH, MINT, [KEEPER, SUPPLY])
  await chain.write(rocketNetworkBalances, 'function devnetReport(uint256,uint256)', [
    (SUPPLY * FIRST_RATES.rETH) / WAD,
    SUPPLY,
  ])
  await chain.setBalance(rocketDepositPool, parseEther('1500'))
}

/** rewardsCycleLength of a week. FraxFinance/frxETH-public:src/sfrxETH.sol (mainnet constructor argument). */
const SFRXETH_CYCLE_S = 604_800

export async function plantFrax(chain: Chain, standIns: Record<string, Artifact>): Promise<void> {
  const { frxETH, sfrxETH, fraxEtherMinter } = ETHEREUM
  await chain.plant(frxETH, standIns.MintableErc20!, ['Frax Ether', 'frxETH'])
  await chain.plant(sfrxETH, standIns.SfrxETH!, [SFRXETH_CYCLE_S])
  await chain.plant(fraxEtherMinter, standIns.FraxEtherMinter!)
  await chain.plant(ETHEREUM.fraxMinterV1, standIns.FraxEtherMinter!)
  await chain.plant(ETHEREUM.fraxRedemptionQueue, standIns.FraxRedemptionQueue!)
  await chain.setBalance(ETHEREUM.fraxRedemptionQueue, parseEther('2000'))
  await chain.write(frxETH, MINT, [KEEPER, SUPPLY * 2n])
  await chain.write(frxETH, 'function approve(address,uint256) returns (bool)', [sfrxETH, 2n ** 256n - 1n])
  await chain.write(sfrxETH, 'function deposit(uint256,address) returns (uint256)', [SUPPLY, KEEPER])
  const surplus = (SUPPLY * (FIRST_RATES.sfrxETH - WAD)) / WAD
  await chain.write(frxETH, MINT, [sfrxETH, surplus])
  await chain.write(sfrxETH, 'function devnetCount()')
}

export async function plantCoinbase(chain: Chain, standIns: Record<string, Artifact>): Promise<void> {
  await chain.plant(ETHEREUM.cbETH, standIns.CbETH!, [FIRST_RATES.cbETH])
  await chain.write(ETHEREUM.cbETH, MINT, [KEEPER, SUPPLY])
}

export async function plantEtherFi(chain: Chain, standIns: Record<string, Artifact>): Promise<void> {
  const { eETH, weETH, etherFiPool } = ETHEREUM
  await chain.plant(etherFiPool, standIns.EtherFiPool!)
  await chain.plant(eETH, standIns.EETH!)
  await chain.plant(weETH, standIns.WeETH!)
  await chain.plant(ETHEREUM.etherFiWithdrawals, standIns.EtherFiWithdrawals!)
  await chain.plant(ETHEREUM.etherFiRedemption, standIns.EtherFiRedemption!)
  await chain.setBalance(etherFiPool, parseEther('3000'))
  const shares = SUPPLY * 2n
  await chain.write(etherFiPool, 'function devnetSeed(address,uint256,uint256) payable', [
    KEEPER,
    shares,
    (shares * FIRST_RATES.weETH) / WAD,
  ])
  await chain.write(eETH, 'function approve(address,uint256) returns (bool)', [weETH, 2n ** 256n - 1n])
  await chain.write(weETH, 'function wrap(uint256) returns (uint256)', [SUPPLY])
}
