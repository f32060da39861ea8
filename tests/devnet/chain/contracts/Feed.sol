// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: a Chainlink AggregatorV3 proxy (market, rate, USD and sequencer uptime feeds).
/// Leaves out: the aggregator behind it, rounds other than the last; anyone may set an answer.
/// Source: smartcontractkit/chainlink:contracts/src/v0.8/shared/interfaces/AggregatorV3Interface.sol.
contract Feed {
    string public description;
    uint8 public immutable decimals;
    uint256 public constant version = 4;
    uint80 round;
    int256 answer;
    uint256 startedAt;
    uint256 updatedAt;

    event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt);

    constructor(string memory description_, uint8 decimals_) {
        description = description_;
        decimals = decimals_;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        require(round != 0, "No data present");
        return (round, answer, startedAt, updatedAt, round);
    }

    function getRoundData(uint80 roundId) external view returns (uint80, int256, uint256, uint256, uint80) {
        require(roundId == round && round != 0, "No data present");
        return (round, answer, startedAt, updatedAt, round);
    }

    function latestAnswer() external view returns (int256) {
        return answer;
    }

    function latestTimestamp() external view returns (uint256) {
        return updatedAt;
    }

    /// `ageS` seconds before this block; 0 for a fresh answer.
    function devnetSet(int256 newAnswer, uint256 ageS) external {
        round += 1;
        answer = newAnswer;
        startedAt = block.timestamp - ageS;
        updatedAt = startedAt;
        emit AnswerUpdated(newAnswer, round, updatedAt);
    }
}
