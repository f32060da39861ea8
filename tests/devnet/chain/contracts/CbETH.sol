// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc20} from "./Erc20.sol";

/// Stands for: Coinbase cbETH at 0xBe9895146f7AF43049ca1c1AE358B0541Ea49704.
/// Leaves out: roles, blacklist writes, rate limits of mint and oracle; anyone may call the `devnet…` functions.
/// Source: coinbase/wrapped-tokens-os:contracts/wrapped-tokens/staking/StakedTokenV1.sol.
contract CbETH is Erc20("Coinbase Wrapped Staked ETH", "cbETH", "1") {
    uint256 public exchangeRate;
    bool public paused;

    event ExchangeRateUpdated(address indexed oracle, uint256 newExchangeRate);

    constructor(uint256 rate) {
        exchangeRate = rate;
    }

    function isBlacklisted(address) external pure returns (bool) {
        return false;
    }

    function updateExchangeRate(uint256 newExchangeRate) external {
        require(newExchangeRate > 0, "StakedTokenV1: new exchange rate cannot be 0");
        exchangeRate = newExchangeRate;
        emit ExchangeRateUpdated(msg.sender, newExchangeRate);
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }

    function devnetMint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function _transfer(address from, address to, uint256 amount) internal override {
        require(!paused, "Pausable: paused");
        super._transfer(from, to, amount);
    }
}
