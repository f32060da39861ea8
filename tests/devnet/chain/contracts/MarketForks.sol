// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {CurvePool} from "./CurvePool.sol";

interface IToken {
    function balanceOf(address account) external view returns (uint256);
}

interface IVault {
    function convertToAssets(uint256 shares) external view returns (uint256);
}

/// Stands for: a fork of Uniswap v3 that kept its interface (PancakeSwap v3): every call goes on to the original.
/// Leaves out: the fork's own tiers. Source: pancakeswap/pancake-v3-contracts.
contract SameAs {
    address immutable original;

    constructor(address original_) {
        original = original_;
    }

    fallback() external {
        (bool ok, bytes memory answer) = original.call(msg.data);
        assembly {
            if iszero(ok) { revert(add(answer, 32), mload(answer)) }
            return(add(answer, 32), mload(answer))
        }
    }
}

interface IQuoterV2 {
    struct Single {
        address tokenIn;
        address tokenOut;
        uint256 amountIn;
        uint24 fee;
        uint160 sqrtPriceLimitX96;
    }

    function quoteExactInputSingle(Single memory params) external returns (uint256, uint160, uint32, uint256);
}

/// Stands for: the quoter of Slipstream, whose pools are told apart by tick spacing. Prices come from Uniswap's own pool
/// of that spacing (in npm v3-core: UniswapV3Factory opens 1, 10, 60, 200 for fees of 1, 5, 30, 100 bps).
/// Source: velodrome-finance/slipstream:contracts/periphery/lens/QuoterV2.sol.
contract SlipstreamQuoter {
    IQuoterV2 immutable quoter;

    struct Single {
        address tokenIn;
        address tokenOut;
        uint256 amountIn;
        int24 tickSpacing;
        uint160 sqrtPriceLimitX96;
    }

    constructor(IQuoterV2 quoter_) {
        quoter = quoter_;
    }

    function quoteExactInputSingle(Single memory p) external returns (uint256, uint160, uint32, uint256) {
        uint24 fee = p.tickSpacing == 1 ? 100 : p.tickSpacing == 10 ? 500 : p.tickSpacing == 60 ? 3000 : 10000;
        return quoter.quoteExactInputSingle(
            IQuoterV2.Single(p.tokenIn, p.tokenOut, p.amountIn, fee, p.sqrtPriceLimitX96)
        );
    }
}

/// Stands for: a StableSwap-NG pool without rates inside. Invariant and rounding are those of CurvePool.
/// Leaves out: the moving average itself; `devnetAverage` sets it. Source: curvefi/stableswap-ng.
contract CurveNgPool is CurvePool {
    uint256 public price_oracle;

    constructor(address coin1_, uint256 a, uint256 fee_) CurvePool(coin1_, a, fee_, 0) {}

    function devnetAverage(uint256 price) external {
        price_oracle = price;
    }
}

/// Stands for: a two-coin CryptoSwap pool: unsigned indexes, an average that no rate scales.
/// Leaves out: its invariant; prices follow a constant product over what it holds. Source: curvefi/curve-crypto-contract.
contract CurveCryptoPool {
    address[2] public coins;
    uint256 public price_oracle;
    uint256 constant FEE_BPS = 4;

    constructor(address coin0, address coin1) {
        coins = [coin0, coin1];
    }

    function devnetAverage(uint256 price) external {
        price_oracle = price;
    }

    function get_dy(uint256 i, uint256 j, uint256 dx) public view returns (uint256) {
        require(i != j && dx > 0);
        uint256 x = IToken(coins[i]).balanceOf(address(this));
        uint256 y = IToken(coins[j]).balanceOf(address(this));
        require(x > 0 && y > 0);
        uint256 dy = (y * dx) / (x + dx);
        return dy - (dy * FEE_BPS) / 10_000;
    }
}

/// Stands for: a Balancer v3 pool of a token and a lending vault's share. Prices follow a constant product of the
/// token and what the shares are worth. Source: balancer/balancer-v3-monorepo:pkg/vault/contracts/BalancerPoolToken.sol.
contract BalancerPool {
    address[] tokens;

    constructor(address a, address b) {
        delete tokens;
        tokens.push(a);
        tokens.push(b);
    }

    function getTokens() external view returns (address[] memory) {
        return tokens;
    }
}

/// Stands for: Balancer's v3 router: a query answers only where nobody signs (`tx.origin` is zero), as the vault demands.
/// Source: balancer/balancer-v3-monorepo:pkg/vault/contracts/Router.sol, VaultCommon.sol (`query`, NotStaticCall).
contract BalancerRouter {
    error NotStaticCall();

    function querySwapSingleTokenExactIn(
        address pool,
        IToken tokenIn,
        IToken tokenOut,
        uint256 exactAmountIn,
        address,
        bytes calldata
    ) external view returns (uint256) {
        if (tx.origin != address(0)) revert NotStaticCall();
        uint256 x = tokenIn.balanceOf(pool);
        uint256 y = tokenOut.balanceOf(pool);
        require(x > 0 && y > 0);
        return (y * exactAmountIn) / (x + exactAmountIn);
    }
}

/// Stands for: Fluid's DexReservesResolver over one DEX: tries the swap and answers 0 where it cannot be done.
/// Leaves out: the DEX itself; prices follow a constant product, and no more than nine tenths of a reserve can leave.
/// Source: Instadapp/fluid-contracts-public:contracts/periphery/resolvers/dexReserves/main.sol.
contract FluidResolver {
    struct Dex {
        address token0;
        address token1;
        uint256 reserve0;
        uint256 reserve1;
    }

    mapping(address => Dex) dexes;

    function devnetSet(address dex, Dex calldata state) external {
        dexes[dex] = state;
    }

    function getDexTokens(address dex) external view returns (address, address) {
        return (dexes[dex].token0, dexes[dex].token1);
    }

    function estimateSwapIn(address dex, bool swap0To1, uint256 amountIn, uint256) external view returns (uint256) {
        Dex memory d = dexes[dex];
        (uint256 x, uint256 y) = swap0To1 ? (d.reserve0, d.reserve1) : (d.reserve1, d.reserve0);
        if (x == 0) return 0;
        uint256 out = (y * amountIn) / (x + amountIn);
        return out > (y * 9) / 10 ? 0 : out;
    }
}
