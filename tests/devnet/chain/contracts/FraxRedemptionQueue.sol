// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc721} from "./Erc721.sol";

interface IFrxETH {
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

interface ISfrxETH {
    function redeem(uint256 shares, address receiver, address owner) external returns (uint256);
}

/// Stands for: Frax's FraxEtherRedemptionQueueV2 at 0xfDC69e6BE352BD5644C438302DE4E311AAD5565b.
/// Leaves out: permits, EtherRouter and its AMO balances, fee recovery; liquidity is the ether of this contract.
/// Queue length and fee are the devnet's own.
/// Source: FraxFinance/frax-ether-redemption-queue; registry entry of frxETH.
contract FraxRedemptionQueue is Erc721("FrxETHRedemptionTicketV2", "FrxETHRedemptionTicketV2") {
    IFrxETH constant FRXETH = IFrxETH(0x5E8422345238F34275888049021821E8E08CAa1f);
    ISfrxETH constant SFRXETH = ISfrxETH(0xac3E018457B222d93114458476f3E3416Abbe38F);
    uint120 public constant MAX_FRXETH_PER_NFT = 1000 ether;

    struct QueueState {
        uint64 nextNftId;
        uint64 queueLengthSecs;
        uint64 redemptionFee;
        uint120 ttlEthRequested;
        uint120 ttlEthServed;
    }

    struct Ticket {
        bool hasBeenRedeemed;
        uint64 maturity;
        uint120 amount;
        uint64 redemptionFee;
        uint120 ttlEthRequestedSnapshot;
    }

    QueueState public redemptionQueueState = QueueState(0, 345_600, 0, 0, 0);
    mapping(uint256 => Ticket) public nftInformation;

    event EnterRedemptionQueue(
        uint256 indexed nftId,
        address indexed sender,
        address indexed recipient,
        uint256 amountFrxEthRedeemed,
        uint64 maturityTimestamp,
        uint64 redemptionFee,
        uint120 ttlEthRequestedSnapshot
    );
    event NftTicketRedemption(
        uint256 indexed nftId,
        address indexed sender,
        address indexed recipient,
        uint120 feeAmt,
        uint120 amountToRedeemer,
        bool isPartial
    );

    error ExceedsMaxRedemptionAmount();
    error NotMatureYet(uint256 currentTime, uint64 maturity);
    error Erc721CallerNotOwnerOrApproved();

    receive() external payable {}

    function enterRedemptionQueue(address recipient, uint120 amount) public returns (uint256 id) {
        FRXETH.transferFrom(msg.sender, address(this), amount);
        id = _enter(recipient, amount);
    }

    function enterRedemptionQueueViaSfrxEth(address recipient, uint120 shares) external returns (uint256) {
        return _enter(recipient, uint120(SFRXETH.redeem(shares, address(this), msg.sender)));
    }

    function canRedeem(uint256 id, uint120 partialAmount, bool revertIfFalse)
        public
        view
        returns (bool isRedeemable, uint120 maxAmountRedeemable)
    {
        Ticket memory ticket = nftInformation[id];
        if (revertIfFalse && block.timestamp < ticket.maturity) revert NotMatureYet(block.timestamp, ticket.maturity);
        uint256 free = address(this).balance;
        maxAmountRedeemable = free < ticket.amount ? uint120(free) : ticket.amount;
        uint120 wanted = partialAmount == 0 ? ticket.amount : partialAmount;
        isRedeemable = !ticket.hasBeenRedeemed && block.timestamp >= ticket.maturity && wanted <= maxAmountRedeemable;
    }

    function fullRedeemNft(uint256 id, address payable recipient) external {
        if (ownerOf(id) != msg.sender) revert Erc721CallerNotOwnerOrApproved();
        (bool isRedeemable,) = canRedeem(id, 0, true);
        require(isRedeemable, "not enough liquidity");
        Ticket storage ticket = nftInformation[id];
        uint120 amount = ticket.amount;
        ticket.hasBeenRedeemed = true;
        redemptionQueueState.ttlEthServed += amount;
        _burn(id);
        recipient.transfer(amount);
        emit NftTicketRedemption(id, msg.sender, recipient, 0, amount, false);
    }

    function ethShortageOrSurplus() external view returns (int256 net, uint256 shortage) {
        uint256 owed = redemptionQueueState.ttlEthRequested - redemptionQueueState.ttlEthServed;
        net = int256(address(this).balance) - int256(owed);
        shortage = net < 0 ? uint256(-net) : 0;
    }

    function devnetQueueLength(uint64 secs) external {
        redemptionQueueState.queueLengthSecs = secs;
    }

    function _enter(address recipient, uint120 amount) internal returns (uint256 id) {
        if (amount > MAX_FRXETH_PER_NFT) revert ExceedsMaxRedemptionAmount();
        QueueState storage state = redemptionQueueState;
        id = state.nextNftId++;
        uint64 maturity = uint64(block.timestamp) + state.queueLengthSecs;
        state.ttlEthRequested += amount;
        nftInformation[id] = Ticket(false, maturity, amount, state.redemptionFee, state.ttlEthRequested);
        _mint(recipient, id);
        emit EnterRedemptionQueue(id, msg.sender, recipient, amount, maturity, state.redemptionFee, state.ttlEthRequested);
    }
}
