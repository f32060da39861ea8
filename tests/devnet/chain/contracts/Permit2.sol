// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IErc20 {
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// Stands for: Uniswap's Permit2 at 0x000000000022D473030F116dDEE9F6B43aC78BA3: allowances with expiry, PermitSingle,
/// and one-shot SignatureTransfer without witness.
/// Leaves out: batches, witnesses, EIP-1271 signers, EIP-2098 signatures, lockdown, nonce invalidation.
/// Source: Uniswap/permit2:src/AllowanceTransfer.sol, SignatureTransfer.sol, libraries/PermitHash.sol.
contract Permit2 {
    struct PackedAllowance {
        uint160 amount;
        uint48 expiration;
        uint48 nonce;
    }

    struct PermitDetails {
        address token;
        uint160 amount;
        uint48 expiration;
        uint48 nonce;
    }

    struct PermitSingle {
        PermitDetails details;
        address spender;
        uint256 sigDeadline;
    }

    struct TokenPermissions {
        address token;
        uint256 amount;
    }

    struct PermitTransferFrom {
        TokenPermissions permitted;
        uint256 nonce;
        uint256 deadline;
    }

    struct SignatureTransferDetails {
        address to;
        uint256 requestedAmount;
    }

    mapping(address => mapping(address => mapping(address => PackedAllowance))) public allowance;
    mapping(address => mapping(uint256 => uint256)) public nonceBitmap;

    event Approval(
        address indexed owner, address indexed token, address indexed spender, uint160 amount, uint48 expiration
    );
    event Permit(
        address indexed owner,
        address indexed token,
        address indexed spender,
        uint160 amount,
        uint48 expiration,
        uint48 nonce
    );

    error AllowanceExpired(uint256 deadline);
    error InsufficientAllowance(uint256 amount);
    error SignatureExpired(uint256 signatureDeadline);
    error InvalidNonce();
    error InvalidSigner();
    error InvalidSignatureLength();
    error InvalidAmount(uint256 maxAmount);

    bytes32 constant DETAILS_TYPE =
        keccak256("PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)");
    bytes32 constant SINGLE_TYPE = keccak256(
        "PermitSingle(PermitDetails details,address spender,uint256 sigDeadline)PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)"
    );
    bytes32 constant PERMISSIONS_TYPE = keccak256("TokenPermissions(address token,uint256 amount)");
    bytes32 constant TRANSFER_TYPE = keccak256(
        "PermitTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline)TokenPermissions(address token,uint256 amount)"
    );

    function DOMAIN_SEPARATOR() public view returns (bytes32) {
        bytes32 domainType = keccak256("EIP712Domain(string name,uint256 chainId,address verifyingContract)");
        return keccak256(abi.encode(domainType, keccak256("Permit2"), block.chainid, address(this)));
    }

    function approve(address token, address spender, uint160 amount, uint48 expiration) external {
        PackedAllowance storage allowed = allowance[msg.sender][token][spender];
        allowed.amount = amount;
        allowed.expiration = expiration == 0 ? uint48(block.timestamp) : expiration;
        emit Approval(msg.sender, token, spender, amount, expiration);
    }

    function permit(address owner, PermitSingle calldata single, bytes calldata signature) external {
        if (block.timestamp > single.sigDeadline) revert SignatureExpired(single.sigDeadline);
        PermitDetails calldata d = single.details;
        bytes32 details = keccak256(abi.encode(DETAILS_TYPE, d.token, d.amount, d.expiration, d.nonce));
        _verify(owner, keccak256(abi.encode(SINGLE_TYPE, details, single.spender, single.sigDeadline)), signature);
        PackedAllowance storage allowed = allowance[owner][d.token][single.spender];
        if (allowed.nonce != d.nonce) revert InvalidNonce();
        allowed.nonce = d.nonce + 1;
        allowed.amount = d.amount;
        allowed.expiration = d.expiration == 0 ? uint48(block.timestamp) : d.expiration;
        emit Permit(owner, d.token, single.spender, d.amount, d.expiration, d.nonce);
    }

    function transferFrom(address from, address to, uint160 amount, address token) external {
        PackedAllowance storage allowed = allowance[from][token][msg.sender];
        if (block.timestamp > allowed.expiration) revert AllowanceExpired(allowed.expiration);
        if (allowed.amount != type(uint160).max) {
            if (amount > allowed.amount) revert InsufficientAllowance(allowed.amount);
            allowed.amount -= amount;
        }
        require(IErc20(token).transferFrom(from, to, amount), "TRANSFER_FROM_FAILED");
    }

    function permitTransferFrom(
        PermitTransferFrom calldata p,
        SignatureTransferDetails calldata details,
        address owner,
        bytes calldata signature
    ) external {
        if (block.timestamp > p.deadline) revert SignatureExpired(p.deadline);
        if (details.requestedAmount > p.permitted.amount) revert InvalidAmount(p.permitted.amount);
        uint256 bit = 1 << uint8(p.nonce);
        uint256 flipped = nonceBitmap[owner][p.nonce >> 8] ^= bit;
        if (flipped & bit == 0) revert InvalidNonce();
        bytes32 permitted = keccak256(abi.encode(PERMISSIONS_TYPE, p.permitted.token, p.permitted.amount));
        _verify(owner, keccak256(abi.encode(TRANSFER_TYPE, permitted, msg.sender, p.nonce, p.deadline)), signature);
        bool ok = IErc20(p.permitted.token).transferFrom(owner, details.to, details.requestedAmount);
        require(ok, "TRANSFER_FROM_FAILED");
    }

    function _verify(address owner, bytes32 structHash, bytes calldata signature) internal view {
        if (signature.length != 65) revert InvalidSignatureLength();
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", DOMAIN_SEPARATOR(), structHash));
        address signer = ecrecover(digest, uint8(signature[64]), bytes32(signature[0:32]), bytes32(signature[32:64]));
        if (signer == address(0) || signer != owner) revert InvalidSigner();
    }
}
