import { v2Router } from './uniswapV2Router.ts'

// Source: selectors and address mined (rotki/test-caching); a fork of Uniswap V2's router.
export const sushiswapRouter = v2Router('sushiswap-router', {
  '0xd9e1ce17f2641f24ae83637ab66a2cca9c378b9f': [1],
})
