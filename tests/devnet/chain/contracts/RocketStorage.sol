// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: RocketStorage at 0x1d8f8f00cfa6758d7bE78336684788Fb0ee0Fa46: the address book of Rocket Pool.
/// Leaves out: all but addresses. Anyone may write.
/// Source: rocket-pool/rocketpool:contracts/contract/RocketStorage.sol.
contract RocketStorage {
    mapping(bytes32 => address) public getAddress;

    function devnetSet(string calldata name, address place) external {
        getAddress[keccak256(abi.encodePacked("contract.address", name))] = place;
    }
}
