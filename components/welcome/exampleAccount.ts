/**
 * The treasury of the Lido DAO, "Aragon Agent": a public body's account.
 * Source: lidofinance/docs:docs/deployed-contracts/index.md (DAO Contracts).
 */
export const EXAMPLE_ACCOUNT = '0x3e40D73EB977Dc6a537aF587D48316feE66E9C8c'
