// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {EETH} from "./EETH.sol";
import {EtherFiPool} from "./EtherFiPool.sol";
import {WeETH} from "./WeETH.sol";

/// Stands for: ether.fi EtherFiRedemptionManager at 0xDadEf1fFBFeaAB4f68A9fD181395F68b4e4E7Ae0: the instant exit.
/// Leaves out: rate limit buckets, the split of the fee, outputs other than ether. Fee and watermark are the devnet's own.
/// Source: etherfi-protocol/smart-contracts:src/EtherFiRedemptionManager.sol.
contract EtherFiRedemption {
    EtherFiPool constant POOL = EtherFiPool(0x308861A430be4cce5502d0A12724771Fc6DaF216);
    EETH constant EETH_TOKEN = EETH(0x35fA164735182de50811E8e2E824cFb9B6118ac2);
    WeETH constant WEETH_TOKEN = WeETH(0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee);
    address constant ETH = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;
    uint256 constant EXIT_FEE_BPS = 30;
    bool public paused;

    function getInstantLiquidityAmount(address token) public view returns (uint256) {
        return token == ETH ? address(POOL).balance : 0;
    }

    function lowWatermarkInETH(address) public pure returns (uint256) {
        return 100 ether;
    }

    function totalRedeemableAmount(address token) public view returns (uint256) {
        uint256 liquid = getInstantLiquidityAmount(token);
        return liquid <= lowWatermarkInETH(token) ? 0 : liquid - lowWatermarkInETH(token);
    }

    function canRedeem(uint256 amount, address token) public view returns (bool) {
        return amount <= totalRedeemableAmount(token);
    }

    function previewRedeem(uint256 shares, address) public view returns (uint256) {
        uint256 amount = POOL.amountForShare(shares);
        return amount - (amount * EXIT_FEE_BPS) / 10_000;
    }

    function redeemEEth(uint256 amount, address receiver, address token) public {
        EETH_TOKEN.transferFrom(msg.sender, address(this), amount);
        _redeem(amount, receiver, token);
    }

    function redeemWeEth(uint256 amount, address receiver, address token) external {
        WEETH_TOKEN.transferFrom(msg.sender, address(this), amount);
        _redeem(WEETH_TOKEN.unwrap(amount), receiver, token);
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }

    function _redeem(uint256 amount, address receiver, address token) internal {
        require(!paused, "Pausable: paused");
        require(canRedeem(amount, token), "EtherFiRedemptionManager: Exceeded total redeemable amount");
        uint256 shares = POOL.sharesForAmount(amount);
        EETH_TOKEN.transfer(address(POOL), amount);
        POOL.payOut(receiver, previewRedeem(shares, token), shares);
    }
}
