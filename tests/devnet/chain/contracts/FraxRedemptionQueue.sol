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
/// Keeps: maturity, fee, the place in the queue, partial redemption, reverts.
/// Leaves out: permits, EtherRouter and its AMO balances, collecting fees; liquidity is the ether of this contract.
/// Queue length and fee are the devnet's own.
/// Source: FraxFinance/frxETH-v2-public:src/contracts/frxeth-redemption-queue-v2/FraxEtherRedemptionQueueCore.sol.
contract FraxRedemptionQueue is Erc721("FrxETHRedemptionTicketV2", "FrxETHRedemptionTicketV2") {
    IFrxETH constant FRXETH = IFrxETH(0x5E8422345238F34275888049021821E8E08CAa1f);
    ISfrxETH constant SFRXETH = ISfrxETH(0xac3E018457B222d93114458476f3E3416Abbe38F);
    uint120 public constant MAX_FRXETH_PER_NFT = 1000 ether;
    uint64 public constant FEE_PRECISION = 1e6;

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

    error ExceedsMaxFrxEthPerNFT();
    error NotMatureYet(uint256 currentTime, uint64 maturity);
    error InsufficientEth(uint120 requested, uint120 available);
    error QueuePosition(uint120 ttlEthRequestedSnapshot, uint120 requestedAmount, uint120 maxTtlEthServed);
    error RedeemingTooMuch(uint120 requested, uint120 entitledTo);
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
        uint120 wanted = partialAmount == 0 ? ticket.amount : partialAmount;
        if (block.timestamp < ticket.maturity || ticket.hasBeenRedeemed) {
            if (revertIfFalse) revert NotMatureYet(block.timestamp, ticket.maturity);
            return (false, 0);
        }
        isRedeemable = true;
        uint120 net = wanted - _fee(wanted, ticket.redemptionFee);
        uint120 free = uint120(address(this).balance);
        uint120 servable = redemptionQueueState.ttlEthServed + free;
        uint120 yours = servable >= ticket.ttlEthRequestedSnapshot ? servable - ticket.ttlEthRequestedSnapshot : 0;
        if (net > free) {
            if (revertIfFalse) revert InsufficientEth(net, free);
            isRedeemable = false;
        }
        if (net > yours) {
            if (revertIfFalse) revert QueuePosition(ticket.ttlEthRequestedSnapshot, net, servable);
            isRedeemable = false;
        }
        if (wanted > ticket.amount) {
            if (revertIfFalse) revert RedeemingTooMuch(wanted, ticket.amount);
            isRedeemable = false;
        }
        maxAmountRedeemable = _min(ticket.amount, _min(free, yours));
    }

    function fullRedeemNft(uint256 id, address payable recipient) external {
        _redeem(id, recipient, nftInformation[id].amount);
        nftInformation[id].amount = 0;
        nftInformation[id].hasBeenRedeemed = true;
        _burn(id);
    }

    function partialRedeemNft(uint256 id, address payable recipient, uint120 amount) external {
        _redeem(id, recipient, amount);
        nftInformation[id].amount -= amount;
    }

    function _redeem(uint256 id, address payable recipient, uint120 amount) internal {
        if (ownerOf(id) != msg.sender) revert Erc721CallerNotOwnerOrApproved();
        canRedeem(id, amount, true);
        uint120 fee = _fee(amount, nftInformation[id].redemptionFee);
        redemptionQueueState.ttlEthServed += amount;
        recipient.transfer(amount - fee);
        emit NftTicketRedemption(id, msg.sender, recipient, fee, amount - fee, amount < nftInformation[id].amount);
    }

    function _fee(uint120 amount, uint64 fee) internal pure returns (uint120) {
        return uint120((uint256(amount) * fee) / FEE_PRECISION);
    }

    function _min(uint120 a, uint120 b) internal pure returns (uint120) {
        return a < b ? a : b;
    }

    function ethShortageOrSurplus() external view returns (int256 net, uint256 shortage) {
        uint256 owed = redemptionQueueState.ttlEthRequested - redemptionQueueState.ttlEthServed;
        net = int256(address(this).balance) - int256(owed);
        shortage = net < 0 ? uint256(-net) : 0;
    }

    function devnetQueueLength(uint64 secs) external {
        redemptionQueueState.queueLengthSecs = secs;
    }

    function devnetFee(uint64 fee) external {
        redemptionQueueState.redemptionFee = fee;
    }

    function _enter(address recipient, uint120 amount) internal returns (uint256 id) {
        if (amount > MAX_FRXETH_PER_NFT) revert ExceedsMaxFrxEthPerNFT();
        QueueState storage state = redemptionQueueState;
        id = state.nextNftId++;
        uint64 maturity = uint64(block.timestamp) + state.queueLengthSecs;
        uint120 ahead = state.ttlEthRequested;
        nftInformation[id] = Ticket(false, maturity, amount, state.redemptionFee, ahead);
        _mint(recipient, id);
        emit EnterRedemptionQueue(id, msg.sender, recipient, amount, maturity, state.redemptionFee, ahead);
        state.ttlEthRequested += amount;
    }
}
