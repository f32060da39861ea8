// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IErc20 {
    function balanceOf(address account) external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// Stands for: Curve's plain ETH pools of two coins: stETH/ETH at 0xDC24316b9AE028F1497c275EB9192a3Ea0f67022 and
/// frxETH/ETH at 0xa1F8A6807c402E4A15ef4EBa36528A3FED24E577. The invariant, the rounding (−1) and the fee are the real ones.
/// Leaves out: LP token, add and remove of liquidity, ramping of A, fee claims. Ether that is sent is liquidity.
/// Source: curvefi/curve-contract:contracts/pools/steth/StableSwapSTETH.vy.
contract CurvePool {
    uint256 constant N_COINS = 2;
    uint256 constant A_PRECISION = 100;
    uint256 constant FEE_DENOMINATOR = 1e10;
    address constant ETH = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;
    uint256 public immutable A;
    uint256 public immutable fee;
    uint256 public immutable admin_fee;
    address immutable coin1;
    uint256[2] public admin_balances;

    event TokenExchange(
        address indexed buyer, int128 sold_id, uint256 tokens_sold, int128 bought_id, uint256 tokens_bought
    );

    constructor(address coin1_, uint256 a, uint256 fee_, uint256 adminFee) {
        coin1 = coin1_;
        A = a;
        fee = fee_;
        admin_fee = adminFee;
    }

    receive() external payable {}

    function coins(uint256 i) external view returns (address) {
        require(i < N_COINS);
        return i == 0 ? ETH : coin1;
    }

    function balances(uint256 i) external view returns (uint256) {
        require(i < N_COINS);
        return _balances(0)[i];
    }

    function A_precise() external view returns (uint256) {
        return A * A_PRECISION;
    }

    function get_dy(int128 i, int128 j, uint256 dx) external view returns (uint256) {
        uint256[2] memory xp = _balances(0);
        uint256 dy = xp[_index(j)] - _getY(_index(i), _index(j), xp[_index(i)] + dx, xp) - 1;
        return dy - (fee * dy) / FEE_DENOMINATOR;
    }

    function exchange(int128 i, int128 j, uint256 dx, uint256 minDy) external payable returns (uint256 dy) {
        uint256[2] memory xp = _balances(msg.value);
        dy = xp[_index(j)] - _getY(_index(i), _index(j), xp[_index(i)] + dx, xp) - 1;
        uint256 dyFee = (dy * fee) / FEE_DENOMINATOR;
        dy -= dyFee;
        require(dy >= minDy, "Exchange resulted in fewer coins than expected");
        admin_balances[_index(j)] += (dyFee * admin_fee) / FEE_DENOMINATOR;
        if (i == 0) {
            require(msg.value == dx);
            require(IErc20(coin1).transfer(msg.sender, dy));
        } else {
            require(msg.value == 0);
            require(IErc20(coin1).transferFrom(msg.sender, address(this), dx));
            (bool ok,) = msg.sender.call{value: dy}("");
            require(ok);
        }
        emit TokenExchange(msg.sender, i, dx, j, dy);
    }

    function _index(int128 i) internal pure returns (uint256) {
        require(i == 0 || i == 1);
        return uint256(uint128(i));
    }

    /// What belongs to the pool, without the fees of the admin and without the ether of this call.
    function _balances(uint256 value) internal view returns (uint256[2] memory) {
        return [
            address(this).balance - admin_balances[0] - value,
            IErc20(coin1).balanceOf(address(this)) - admin_balances[1]
        ];
    }

    function _getD(uint256[2] memory xp) internal view returns (uint256 d) {
        uint256 sum = xp[0] + xp[1];
        if (sum == 0) return 0;
        d = sum;
        uint256 ann = A * A_PRECISION * N_COINS;
        for (uint256 i; i < 255; ++i) {
            uint256 dp = d;
            dp = (dp * d) / (xp[0] * N_COINS + 1);
            dp = (dp * d) / (xp[1] * N_COINS + 1);
            uint256 previous = d;
            d = (((ann * sum) / A_PRECISION + dp * N_COINS) * d)
                / (((ann - A_PRECISION) * d) / A_PRECISION + (N_COINS + 1) * dp);
            if (d > previous ? d - previous <= 1 : previous - d <= 1) return d;
        }
        revert("D did not converge");
    }

    function _getY(uint256 i, uint256 j, uint256 x, uint256[2] memory xp) internal view returns (uint256 y) {
        require(i != j && xp[0] + xp[1] != 0);
        uint256 d = _getD(xp);
        uint256 ann = A * A_PRECISION * N_COINS;
        uint256 c = (d * d) / (x * N_COINS);
        c = (c * d * A_PRECISION) / (ann * N_COINS);
        uint256 b = x + (d * A_PRECISION) / ann;
        y = d;
        for (uint256 k; k < 255; ++k) {
            uint256 previous = y;
            y = (y * y + c) / (2 * y + b - d);
            if (y > previous ? y - previous <= 1 : previous - y <= 1) return y;
        }
        revert("y did not converge");
    }
}
