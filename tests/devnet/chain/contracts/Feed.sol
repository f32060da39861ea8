// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: a Chainlink AggregatorV3 proxy (market, rate, USD and sequencer uptime feeds).
/// Keeps: the rounds of its one phase, readable by id.
/// Leaves out: the aggregator behind it, earlier phases; anyone may set an answer.
/// Source: smartcontractkit/chainlink:contracts/src/v0.8/shared/interfaces/AggregatorV3Interface.sol.
contract Feed {
    struct Round {
        int256 answer;
        uint256 updatedAt;
    }

    string public description;
    uint8 public immutable decimals;
    uint256 public constant version = 4;
    /// The phase in the upper bits, as a proxy numbers its rounds.
    uint80 constant PHASE = 1 << 64;
    uint80 round;
    mapping(uint80 => Round) rounds;

    event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt);

    constructor(string memory description_, uint8 decimals_) {
        description = description_;
        decimals = decimals_;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(PHASE + round);
    }

    function getRoundData(uint80 roundId) public view returns (uint80, int256, uint256, uint256, uint80) {
        Round memory told = rounds[roundId];
        require(told.updatedAt != 0, "No data present");
        return (roundId, told.answer, told.updatedAt, told.updatedAt, roundId);
    }

    function latestAnswer() external view returns (int256) {
        return rounds[PHASE + round].answer;
    }

    function latestTimestamp() external view returns (uint256) {
        return rounds[PHASE + round].updatedAt;
    }

    /// `ageS` seconds before this block; 0 for a fresh answer.
    function devnetSet(int256 newAnswer, uint256 ageS) external {
        round += 1;
        uint256 updatedAt = block.timestamp - ageS;
        rounds[PHASE + round] = Round(newAnswer, updatedAt);
        emit AnswerUpdated(newAnswer, round, updatedAt);
    }
}
