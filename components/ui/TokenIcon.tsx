import { Mark } from './Mark.tsx'
import { Monogram } from './Monogram.tsx'
import { chainsWithoutMark, tokensWithMark } from './marks.ts'

interface Props {
  tokenId: string
  symbol: string
  protocol: string
  /** The chain that it is held on, as a small mark at the corner. */
  chainSlug: string | undefined
  size?: number
}

/** A token's own mark where one is on file, else a monogram. Nothing is loaded from outside. */
export function TokenIcon({ tokenId, symbol, protocol, chainSlug, size = 36 }: Props) {
  return (
    <span className="token-icon" style={{ inlineSize: size, blockSize: size }}>
      {tokensWithMark.has(tokenId) ? (
        <Mark file={`tokens/${tokenId}`} size={size} />
      ) : (
        <Monogram symbol={symbol} protocol={protocol} size={size} />
      )}
      {chainSlug && <ChainMark slug={chainSlug} />}
    </span>
  )
}

const CHAIN_SIZE = 14

function ChainMark({ slug }: { slug: string }) {
  return (
    <span className="coin-chain">
      {chainsWithoutMark.has(slug) ? (
        <Monogram symbol={slug} protocol={slug} size={CHAIN_SIZE} />
      ) : (
        <Mark file={`chains/${slug}`} size={CHAIN_SIZE} />
      )}
    </span>
  )
}
