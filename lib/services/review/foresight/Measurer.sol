// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Stands in an account's place for one eth_call: makes its calls in order and tells what it holds before and after.
/// Whatever is sent to it is taken, and what asks whether it may be sent (ERC-721, ERC-1155) is told yes.
contract Measurer {
    struct Step {
        address to;
        uint256 value;
        bytes data;
    }

    /// Balances of the coin first, then of each token: all ones where a token does not tell.
    function measure(Step[] calldata steps, address[] calldata tokens)
        external
        returns (bytes32 mark, bool isDone, uint256[] memory first, uint256[] memory last)
    {
        mark = "measured";
        isDone = true;
        first = held(tokens);
        for (uint256 i = 0; i < steps.length && isDone; i++) {
            (isDone, ) = steps[i].to.call{value: steps[i].value}(steps[i].data);
        }
        last = held(tokens);
    }

    function held(address[] calldata tokens) private view returns (uint256[] memory amounts) {
        amounts = new uint256[](tokens.length + 1);
        amounts[0] = address(this).balance;
        for (uint256 i = 0; i < tokens.length; i++) {
            (bool isTold, bytes memory told) = tokens[i].staticcall(
                abi.encodeWithSignature("balanceOf(address)", address(this))
            );
            amounts[i + 1] = isTold && told.length >= 32 ? abi.decode(told, (uint256)) : type(uint256).max;
        }
    }

    receive() external payable {}

    fallback(bytes calldata) external payable returns (bytes memory) {
        return abi.encode(msg.sig);
    }
}
