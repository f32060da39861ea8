// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IFrxETH {
    function devnetMint(address to, uint256 amount) external;
    function approve(address spender, uint256 amount) external returns (bool);
}

interface ISfrxETH {
    function deposit(uint256 assets, address receiver) external returns (uint256);
}

/// Stands for: Frax's FraxEtherMinter (v2) at 0x7Bc6bad540453360F744666D625fec0ee1320cA3: one frxETH for one ether;
/// planted at the v1 frxETHMinter (0xbAFA44EFE7901E04E39Dad13167D089C559c1138) too, for its `submit` and `submitPaused`.
/// Leaves out: EtherRouter, pausing roles.
/// Source: FraxFinance/frax-ether-redemption-queue, FraxFinance/frxETH-v2-public:src/contracts/FraxEtherMinter.sol.
contract FraxEtherMinter {
    IFrxETH constant FRXETH = IFrxETH(0x5E8422345238F34275888049021821E8E08CAa1f);
    ISfrxETH constant SFRXETH = ISfrxETH(0xac3E018457B222d93114458476f3E3416Abbe38F);
    bool public mintFrxEthPaused;

    event EthSubmitted(address indexed sender, address indexed recipient, uint256 sentEthAmount, uint256 withheldAmt);

    function mintFrxEth() external payable {
        _mint(msg.sender, msg.sender);
    }

    function mintFrxEthAndGive(address recipient) external payable {
        _mint(msg.sender, recipient);
    }

    function submit() external payable {
        _mint(msg.sender, msg.sender);
    }

    function submitPaused() external view returns (bool) {
        return mintFrxEthPaused;
    }

    function submitAndDeposit(address recipient) external payable returns (uint256 shares) {
        _mint(msg.sender, address(this));
        FRXETH.approve(address(SFRXETH), msg.value);
        shares = SFRXETH.deposit(msg.value, recipient);
    }

    function devnetPause(bool isPaused) external {
        mintFrxEthPaused = isPaused;
    }

    function _mint(address sender, address recipient) internal {
        require(!mintFrxEthPaused, "mintFrxEth is paused");
        require(msg.value != 0, "Cannot mint 0");
        FRXETH.devnetMint(recipient, msg.value);
        emit EthSubmitted(sender, recipient, msg.value, 0);
    }
}
