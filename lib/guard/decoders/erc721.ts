import { callDecoder, on } from '../abi.ts'
import { approval } from '../draft.ts'

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
