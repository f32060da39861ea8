import { callDecoder, on } from '../abi.ts'
import { approval, type Draft } from '../draft.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'

const EVERYTHING = 2n ** 256n - 1n

// Source: ethereum/ERCs:ERCS/erc-721.md. Withdrawal requests of several protocols are such tokens.
export const erc721 = callDecoder({
  id: 'erc721',
  addresses: {},
  functions: [
    on('setApprovalForAll(address operator, bool isApproved)', ([operator, isApproved], { to }) => ({
      kind: 'approve',
      approval: approval(to, operator, isApproved ? EVERYTHING : 0n),
    })),
    on('safeTransferFrom(address from, address to, uint256 tokenId)', ([, recipient]) => ({
      kind: 'transfer',
      recipient,
    })),
    on('safeTransferFrom(address from, address to, uint256 tokenId, bytes data)', ([, recipient]) => ({
      kind: 'transfer',
      recipient,
    })),
  ],
})

/** An NFT handed over by signature: Uniswap's positions have it. Source: Uniswap/v4-periphery:src/base/ERC721Permit_v4.sol */
export const erc721Permit = typedDecoder({
  id: 'erc721-permit',
  primaryTypes: ['Permit'],
  decode(message, { domain }): Draft | undefined {
    const spender = addressIn(message.spender)
    const isNft = uintOf(message.tokenId) !== undefined && message.value === undefined
    if (!isNft || !spender || !domain.verifyingContract) return undefined
    return {
      kind: 'approve',
      approval: approval(domain.verifyingContract, spender, undefined),
      deadlineS: uintOf(message.deadline),
    }
  },
})
