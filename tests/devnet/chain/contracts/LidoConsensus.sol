// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: HashConsensus of Lido's accounting oracle at 0xD624B08C83bAECF0807Dd2c6880C3154a5F0B288.
/// Leaves out: members and votes.
/// Source: lidofinance/core:contracts/0.8.9/oracle/HashConsensus.sol; frame of 225 epochs: the protocol reference.
contract LidoConsensus {
    uint256 constant SLOTS_PER_EPOCH = 32;
    uint256 constant SECONDS_PER_SLOT = 12;
    uint256 constant EPOCHS_PER_FRAME = 225;
    uint256 immutable genesisTime;
    uint256 immutable initialEpoch;

    constructor(uint256 genesisTime_, uint256 initialEpoch_) {
        genesisTime = genesisTime_;
        initialEpoch = initialEpoch_;
    }

    function getChainConfig() external view returns (uint256, uint256, uint256) {
        return (SLOTS_PER_EPOCH, SECONDS_PER_SLOT, genesisTime);
    }

    function getFrameConfig() external view returns (uint256, uint256, uint256) {
        return (initialEpoch, EPOCHS_PER_FRAME, 0);
    }

    function getCurrentFrame() external view returns (uint256 refSlot, uint256 reportProcessingDeadlineSlot) {
        uint256 epoch = (block.timestamp - genesisTime) / SECONDS_PER_SLOT / SLOTS_PER_EPOCH;
        uint256 frameStart = initialEpoch + ((epoch - initialEpoch) / EPOCHS_PER_FRAME) * EPOCHS_PER_FRAME;
        refSlot = frameStart * SLOTS_PER_EPOCH - 1;
        reportProcessingDeadlineSlot = refSlot + EPOCHS_PER_FRAME * SLOTS_PER_EPOCH;
    }
}
