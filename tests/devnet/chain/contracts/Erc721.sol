// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IErc721Receiver {
    function onERC721Received(address operator, address from, uint256 id, bytes calldata data) external returns (bytes4);
}

/// Base of the stand-ins whose claims are NFTs: ERC-721 with the list of an owner's tokens.
/// Leaves out: metadata URIs. A burnt token keeps its last owner in `owners`, as Lido's status of a claimed request does.
/// Source of the behaviour: EIP-721.
abstract contract Erc721 {
    string public name;
    string public symbol;
    mapping(uint256 => address) internal owners;
    mapping(uint256 => bool) internal burnt;
    mapping(address => uint256[]) internal tokensOf;
    mapping(uint256 => address) internal approved;
    mapping(address => mapping(address => bool)) public isApprovedForAll;

    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);
    event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId);
    event ApprovalForAll(address indexed owner, address indexed operator, bool approved);

    constructor(string memory name_, string memory symbol_) {
        name = name_;
        symbol = symbol_;
    }

    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == 0x01ffc9a7 || id == 0x80ac58cd;
    }

    function balanceOf(address owner) external view returns (uint256) {
        return tokensOf[owner].length;
    }

    function ownerOf(uint256 id) public view returns (address) {
        require(owners[id] != address(0) && !burnt[id], "ERC721: invalid token ID");
        return owners[id];
    }

    function getApproved(uint256 id) external view returns (address) {
        return approved[id];
    }

    function approve(address to, uint256 id) external {
        address owner = ownerOf(id);
        require(msg.sender == owner || isApprovedForAll[owner][msg.sender], "ERC721: not owner nor approved for all");
        approved[id] = to;
        emit Approval(owner, to, id);
    }

    function setApprovalForAll(address operator, bool isApproved) external {
        isApprovedForAll[msg.sender][operator] = isApproved;
        emit ApprovalForAll(msg.sender, operator, isApproved);
    }

    function transferFrom(address from, address to, uint256 id) public {
        require(ownerOf(id) == from, "ERC721: transfer from incorrect owner");
        require(to != address(0), "ERC721: transfer to the zero address");
        bool mayMove = msg.sender == from || isApprovedForAll[from][msg.sender] || approved[id] == msg.sender;
        require(mayMove, "ERC721: caller is not owner nor approved");
        _forget(from, id);
        owners[id] = to;
        tokensOf[to].push(id);
        emit Transfer(from, to, id);
    }

    function safeTransferFrom(address from, address to, uint256 id) external {
        safeTransferFrom(from, to, id, "");
    }

    function safeTransferFrom(address from, address to, uint256 id, bytes memory data) public {
        transferFrom(from, to, id);
        if (to.code.length == 0) return;
        bytes4 answer = IErc721Receiver(to).onERC721Received(msg.sender, from, id, data);
        require(answer == IErc721Receiver.onERC721Received.selector, "ERC721: transfer to non receiver");
    }

    function _mint(address to, uint256 id) internal {
        owners[id] = to;
        tokensOf[to].push(id);
        emit Transfer(address(0), to, id);
    }

    function _burn(uint256 id) internal {
        _forget(owners[id], id);
        burnt[id] = true;
        emit Transfer(owners[id], address(0), id);
    }

    function _forget(address owner, uint256 id) private {
        delete approved[id];
        uint256[] storage list = tokensOf[owner];
        for (uint256 i; i < list.length; ++i) {
            if (list[i] != id) continue;
            list[i] = list[list.length - 1];
            list.pop();
            return;
        }
    }
}
