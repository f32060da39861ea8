import type { Address } from '../../core/address.ts'

/** A two-coin Curve pool. Its coins are asked of the contract. */
export interface CurvePool {
  chainId: number
  name: string
  address: Address
  /** Where the pool is not its own LP token. */
  lpToken?: Address
  /** `crypto` pays for one LP wei less than is burnt. */
  kind: 'stable' | 'crypto'
  /** Convex's token for its LP, and where that is staked. */
  convex?: { token: Address; rewarder: Address }
}

/**
 * Pools, their kinds and LP tokens: curvefi/curve-api:constants/pools/pools.js and constants/PoolAddressInternalIdMap.js,
 * duneanalytics/spellbook:dbt_subprojects/dex/models/addresses/ethereum/dex_ethereum_addresses.sql; the two lines at
 * Convex: karpatkey/defi-kit:sdk/src/protocols/convex/_info.ts.
 */
export const CURVE_POOLS: readonly CurvePool[] = [
  {
    chainId: 1,
    name: 'Curve stETH/ETH',
    address: '0xDC24316b9AE028F1497c275EB9192a3Ea0f67022',
    lpToken: '0x06325440D014e39736583c165C2963BA99fAf14E',
    kind: 'stable',
    convex: {
      token: '0x9518c9063eB0262D791f38d8d6Eb0aca33c63ed0',
      rewarder: '0x0A760466E1B4621579a82a39CB56Dda2F4E70f03',
    },
  },
  {
    chainId: 1,
    name: 'Curve stETH/ETH NG',
    address: '0x21E27a5E5513D6e65C4f830167390997aA84843a',
    kind: 'stable',
    convex: {
      token: '0x1b74fa5951dfa4c03D0127011548fA79b956f63B',
      rewarder: '0x6B27D7BC63F1999D14fF9bA900069ee516669ee8',
    },
  },
  {
    chainId: 1,
    name: 'Curve stETH/WETH concentrated',
    address: '0x828b154032950C8ff7CF8085D841723Db2696056',
    kind: 'stable',
    convex: {
      token: '0x2Fa3DbB59EaFFaf32A310717728C7c800A8F1fb4',
      rewarder: '0xA61b57C452dadAF252D2f101f5Ba20aA86152992',
    },
  },
  {
    chainId: 1,
    name: 'Curve ETH/frxETH',
    address: '0xa1F8A6807c402E4A15ef4EBa36528A3FED24E577',
    lpToken: '0xf43211935C781D5ca1a41d2041F397B8A7366C7A',
    kind: 'stable',
    convex: {
      token: '0xC07e540DbFecCF7431EA2478Eb28A03918c1C30E',
      rewarder: '0xbD5445402B0a287cbC77cb67B2a52e2FC635dce4',
    },
  },
  {
    chainId: 1,
    name: 'Curve WETH/frxETH',
    address: '0x9c3B46C0Ceb5B9e304FCd6D88Fc50f7DD24B31Bc',
    kind: 'stable',
    convex: {
      token: '0xAA71e0065A29F2529aBC0F615874009287966229',
      rewarder: '0xFafDE12dC476C4913e29F47B4747860C148c5E4f',
    },
  },
  {
    chainId: 1,
    name: 'Curve stETH/frxETH',
    address: '0x4d9f9D15101EEC665F77210cB999639f760F831E',
    kind: 'stable',
    convex: {
      token: '0x01492A2cB0Bd14034710475197B4169501B49Ead',
      rewarder: '0xC3D0B8170E105d6476fE407934492930CAc3BDAC',
    },
  },
  {
    chainId: 1,
    name: 'Curve rETH/WETH crypto',
    address: '0x0f3159811670c117c372428D4E69AC32325e4D0F',
    lpToken: '0x6c38cE8984a890F5e46e6dF6117C26b3F1EcfC9C',
    kind: 'crypto',
    convex: {
      token: '0x96C01B43853bE9E27363B15bE620769437cBa345',
      rewarder: '0x65C8aa24db76e870DEDfC35701eff84de405D1ba',
    },
  },
  {
    chainId: 1,
    name: 'Curve WETH/rETH',
    address: '0x9EfE1A1Cbd6Ca51Ee8319AFc4573d253C3B732af',
    kind: 'stable',
    convex: {
      token: '0x83aABee8EfCf02e89aacF2bF23Fe40930CC88653',
      rewarder: '0x2686e9E88AAc7a3B3007CAD5b7a2253438cac6D4',
    },
  },
  {
    chainId: 1,
    name: 'Curve rETH/wstETH',
    address: '0x447Ddd4960d9fdBF6af9a790560d0AF76795CB08',
    kind: 'stable',
    convex: {
      token: '0x38C9E856C289594F8E0F095FF396142F19004cdb',
      rewarder: '0x5c463069b99AfC9333F4dC2203a9f0c6C7658cCc',
    },
  },
  {
    chainId: 1,
    name: 'Curve ETH/cbETH',
    address: '0x5FAE7E604FC3e24fd43A72867ceBaC94c65b404A',
    lpToken: '0x5b6C539b224014A09B3388e51CaAA8e354c959C8',
    kind: 'crypto',
    convex: {
      token: '0x06A2C4431FB5dBfECbCbA15154Dd53E374c14292',
      rewarder: '0x5d02EcD9B83f1187e92aD5be3d1bd2915CA03699',
    },
  },
  {
    chainId: 1,
    name: 'Curve ETH/wBETH',
    address: '0xBfAb6FA95E0091ed66058ad493189D2cB29385E6',
    kind: 'stable',
    convex: {
      token: '0x92fc03AF11a436Fc178EEFBDcb0A25150FBD4973',
      rewarder: '0x6cD1a734F3d49Cc5b381c2b53CF17f12bfFA2bdD',
    },
  },
  {
    chainId: 1,
    name: 'Curve ETH/ankrETH',
    address: '0xA96A65c051bF88B4095Ee1f2451C2A9d43F53Ae2',
    kind: 'stable',
  },
  {
    chainId: 1,
    name: 'Curve WETH/OETH',
    address: '0xcc7d5785AD5755B6164e21495E07aDb0Ff11C2A8',
    kind: 'stable',
    convex: {
      token: '0x2a1e7Cf85E533348AC5770514bF713544a11f856',
      rewarder: '0xAc15ffFdCA77fc86770bEAbA20cbC1bc2D00494c',
    },
  },
  {
    chainId: 1,
    name: 'Curve ETH/OETH',
    address: '0x94B17476A93b3262d87B9a326965D1E91f9c13E7',
    kind: 'stable',
    convex: {
      token: '0xc2591073629AcD455f2fEc56A398B677F2Ccb80c',
      rewarder: '0x24b65DC1cf053A8D96872c323d29e86ec43eB33A',
    },
  },
  {
    chainId: 1,
    name: 'Curve ETH/ETHx',
    address: '0x59Ab5a5b5d617E478a2479B0cAD80DA7e2831492',
    kind: 'stable',
    convex: {
      token: '0x1dF858Ae1fE8F58d6157B8Eb9f7089e62e303982',
      rewarder: '0x399e111c7209a741B06F8F86Ef0Fdd88fC198D20',
    },
  },
  {
    chainId: 1,
    name: 'Curve WETH/weETH',
    address: '0xDB74dfDD3BB46bE8Ce6C33dC9D82777BCFc3dEd5',
    kind: 'stable',
    convex: {
      token: '0x3f353d76Ae89dc2C89Dcd0426e7Fa9c96A332273',
      rewarder: '0x5411CC583f0b51104fA523eEF9FC77A29DF80F58',
    },
  },
  {
    chainId: 1,
    name: 'Curve ezETH/WETH',
    address: '0x85dE3ADd465a219EE25E04d22c39aB027cF5C12E',
    kind: 'stable',
  },
  {
    chainId: 1,
    name: 'Curve WETH/pxETH',
    address: '0xC8Eb2Cf2f792F77AF0Cd9e203305a585E588179D',
    kind: 'stable',
    convex: {
      token: '0x9DbFF964743D838D9660ddfd89ba629CC54E09D0',
      rewarder: '0x3B793E505A3C7dbCb718Fe871De8eBEf7854e74b',
    },
  },
  {
    chainId: 1,
    name: 'Curve pxETH/stETH',
    address: '0x6951bDC4734b9f7F3E1B74afeBC670c736A0EDB6',
    kind: 'stable',
    convex: {
      token: '0xdCc6CA531Bf37a72fEA22e890abF96B1E5a68940',
      rewarder: '0x633556C8413FCFd45D83656290fF8d64EE41A7c1',
    },
  },
  {
    chainId: 1,
    name: 'Curve osETH/rETH',
    address: '0xe080027Bd47353b5D1639772b4a75E9Ed3658A0d',
    kind: 'stable',
    convex: {
      token: '0xE3eA98BD863bEF37D951973743aAC2e56edd99BC',
      rewarder: '0xBA7eBDEF7723e55c909Ac44226FB87a93625c44e',
    },
  },
  {
    chainId: 1,
    name: 'Curve pufETH/wstETH',
    address: '0xEEda34A377dD0ca676b9511EE1324974fA8d980D',
    kind: 'stable',
    convex: {
      token: '0xA2B529DE9a0Ed9e613a7766504eD034B13e14040',
      rewarder: '0xFc3f980268FdC40eF6F302380B3E62A3c017Dc78',
    },
  },
  {
    chainId: 1,
    name: 'Curve WETH/rswETH',
    address: '0xeE04382c4cA6c450213923fE0f0daB19b0ff3939',
    kind: 'stable',
    convex: {
      token: '0x459D0282D40d2EE20BEBd4213bff77B3F5a5824c',
      rewarder: '0x5FBA4b8417d239AF93ce194c6F25A1D29020A799',
    },
  },
  {
    chainId: 1,
    name: 'Curve weETH/rswETH',
    address: '0x278cfB6f06B1EFc09d34fC7127d6060C61d629Db',
    kind: 'stable',
    convex: {
      token: '0x99b6FD0C3C0311b237D12806b3d067Eb7D053311',
      rewarder: '0xc72dA58342e6bE07858B12c0AFE3Db9aF098b849',
    },
  },
  {
    chainId: 8453,
    name: 'Curve WETH/superOETHb',
    address: '0x302A94E3C28c290EAF2a4605FC52e11Eb915f378',
    kind: 'stable',
  },
]
