// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Dinero's upxETH, ERC-1155, at 0x5BF2419a33f82F4C1f075B4006d7fC4104C43868.
/// Leaves out: approvals, receivers' consent, batches of transfers, roles.
/// Source: dinero-protocol/pirex-eth-contracts:src/tokens/UpxEth.sol.
contract UpxEth {
    mapping(address => mapping(uint256 => uint256)) public balanceOf;

    event TransferSingle(
        address indexed operator, address indexed from, address indexed to, uint256 id, uint256 amount
    );

    function mint(address to, uint256 id, uint256 amount) external {
        balanceOf[to][id] += amount;
        emit TransferSingle(msg.sender, address(0), to, id, amount);
    }

    function burn(address from, uint256 id, uint256 amount) external {
        balanceOf[from][id] -= amount;
        emit TransferSingle(msg.sender, from, address(0), id, amount);
    }

    function safeTransferFrom(address from, address to, uint256 id, uint256 amount, bytes calldata) external {
        require(msg.sender == from, "NOT_AUTHORIZED");
        balanceOf[from][id] -= amount;
        balanceOf[to][id] += amount;
        emit TransferSingle(msg.sender, from, to, id, amount);
    }

    function balanceOfBatch(address[] calldata owners, uint256[] calldata ids)
        external
        view
        returns (uint256[] memory balances)
    {
        balances = new uint256[](owners.length);
        for (uint256 i; i < owners.length; ++i) balances[i] = balanceOf[owners[i]][ids[i]];
    }
}

/// Stands for: Dinero's PirexEth at 0xD664b74274DfEB538d9baC494F3a4760828B02b0.
/// Keeps: batches of 32 ether over requests, one validator each, redemption once it has left, pause.
/// Leaves out: pxETH itself, fees, buffer, keys of validators (a batch's number stands for one), roles.
/// Source: dinero-protocol/pirex-eth-contracts:src/PirexEth.sol, src/PirexEthValidators.sol.
contract PirexEth {
    UpxEth public constant upxEth = UpxEth(0x5BF2419a33f82F4C1f075B4006d7fC4104C43868);
    uint256 constant DEPOSIT_SIZE = 32 ether;
    uint256 public pendingWithdrawal;
    uint256 public outstandingRedemptions;
    uint256 public batchId;
    uint256 public paused;
    mapping(uint256 => bytes) public batchIdToValidator;
    mapping(bytes => uint8) public status;

    error StatusNotDissolvedOrSlashed();
    error NotEnoughETH();

    function initiateRedemption(uint256 assets, address receiver, bool) external {
        require(paused == 0, "Paused");
        pendingWithdrawal += assets;
        while (pendingWithdrawal / DEPOSIT_SIZE != 0) {
            uint256 possible = DEPOSIT_SIZE + assets - pendingWithdrawal;
            upxEth.mint(receiver, batchId, possible);
            pendingWithdrawal -= DEPOSIT_SIZE;
            assets -= possible;
            bytes memory key = abi.encode(batchId);
            batchIdToValidator[batchId++] = key;
            status[key] = 2;
        }
        if (assets > 0) upxEth.mint(receiver, batchId, assets);
    }

    function redeemWithUpxEth(uint256 id, uint256 assets, address receiver) external {
        require(paused == 0, "Paused");
        uint8 one = status[batchIdToValidator[id]];
        if (one != 3 && one != 4) revert StatusNotDissolvedOrSlashed();
        if (outstandingRedemptions < assets) revert NotEnoughETH();
        outstandingRedemptions -= assets;
        upxEth.burn(msg.sender, id, assets);
        (bool ok,) = receiver.call{value: assets}("");
        require(ok, "failed");
    }

    /// The validator of a batch has left, and its ether came back.
    function devnetDissolve(uint256 id) external payable {
        status[batchIdToValidator[id]] = 3;
        outstandingRedemptions += msg.value;
    }

    function devnetPause(uint256 isPaused) external {
        paused = isPaused;
    }
}
