// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc20} from "./Erc20.sol";
import {EETH} from "./EETH.sol";
import {EtherFiPool} from "./EtherFiPool.sol";

/// Stands for: ether.fi weETH at 0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee. One weETH is one share of eETH.
/// Leaves out: wrapWithPermit, blacklist, rate limiter.
/// Source: etherfi-protocol/smart-contracts:src/WeETH.sol.
contract WeETH is Erc20("Wrapped eETH", "weETH", "1") {
    EETH public constant eETH = EETH(0x35fA164735182de50811E8e2E824cFb9B6118ac2);
    EtherFiPool public constant liquidityPool = EtherFiPool(0x308861A430be4cce5502d0A12724771Fc6DaF216);

    function wrap(uint256 amount) external returns (uint256 wrapped) {
        require(amount > 0, "weETH: can't wrap zero eETH");
        wrapped = liquidityPool.sharesForAmount(amount);
        _mint(msg.sender, wrapped);
        eETH.transferFrom(msg.sender, address(this), amount);
    }

    function unwrap(uint256 wrapped) external returns (uint256 amount) {
        require(wrapped > 0, "Cannot unwrap a zero amount");
        amount = liquidityPool.amountForShare(wrapped);
        _burn(msg.sender, wrapped);
        eETH.transfer(msg.sender, amount);
    }

    function getRate() external view returns (uint256) {
        return liquidityPool.amountForShare(1 ether);
    }

    function getEETHByWeETH(uint256 wrapped) external view returns (uint256) {
        return liquidityPool.amountForShare(wrapped);
    }

    function getWeETHByeETH(uint256 amount) external view returns (uint256) {
        return liquidityPool.sharesForAmount(amount);
    }
}
