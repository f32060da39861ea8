// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Rocket Pool's price oracle on Arbitrum at 0x7EcCBbd05830EdF593d30005B8F69E965AF4D59f.
/// Leaves out: the message from Ethereum; anyone may push.
/// Source: rocket-pool/rocketpool-overtheriver:contracts/RocketArbitrumPriceOracle (rate, lastUpdated).
contract RocketRateOracle {
    uint256 public rate;
    uint256 public lastUpdated;

    event RateUpdated(uint256 rate);

    function devnetPush(uint256 newRate) external {
        rate = newRate;
        lastUpdated = block.timestamp;
        emit RateUpdated(newRate);
    }
}
