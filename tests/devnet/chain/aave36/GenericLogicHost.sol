// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GenericLogic} from "@aave-dao/aave-v3-origin/src/contracts/protocol/libraries/logic/GenericLogic.sol";
import {TokenMath} from "@aave-dao/aave-v3-origin/src/contracts/protocol/libraries/helpers/TokenMath.sol";
import {DataTypes} from "@aave-dao/aave-v3-origin/src/contracts/protocol/libraries/types/DataTypes.sol";

/// Gives Aave v3.6's own library, as its authors publish it, the state that it reads: reserves, e-modes, scaled balances
/// and prices. Leaves out the pool around it: anyone may set them.
contract GenericLogicHost {
    using TokenMath for uint256;

    mapping(address => DataTypes.ReserveData) private reserves;
    mapping(uint256 => address) private list;
    mapping(uint8 => DataTypes.EModeCategory) private categories;
    mapping(address => uint256) public getAssetPrice;

    function getUserAccountData(uint256 configuration, uint8 mode)
        external
        view
        returns (uint256 collateral, uint256 debt, uint256 ltv, uint256 threshold, uint256 health)
    {
        DataTypes.CalculateUserAccountDataParams memory params;
        params.userConfig.data = configuration;
        params.user = address(this);
        params.oracle = address(this);
        params.userEModeCategory = mode;
        (collateral, debt, ltv, threshold, health,) =
            GenericLogic.calculateUserAccountData(reserves, list, categories, params);
    }

    /// What aToken and debt token tell of their scaled balances.
    function balances(address asset) external view returns (uint256 supplied, uint256 owed) {
        DataTypes.ReserveData storage reserve = reserves[asset];
        supplied =
            ScaledBalance(reserve.aTokenAddress).scaledBalanceOf(address(this)).getATokenBalance(reserve.liquidityIndex);
        owed = ScaledBalance(reserve.variableDebtTokenAddress).scaledBalanceOf(address(this)).getVTokenBalance(
            reserve.variableBorrowIndex
        );
    }

    function devnetReserve(
        uint16 id,
        uint256 configuration,
        uint256 price,
        uint128 liquidityIndex,
        uint128 borrowIndex,
        uint256 suppliedScaled,
        uint256 owedScaled
    ) external {
        address asset = address(uint160(0xa55e7000 + uint256(id)));
        list[id] = asset;
        getAssetPrice[asset] = price;
        DataTypes.ReserveData storage reserve = reserves[asset];
        reserve.id = id;
        reserve.configuration.data = configuration;
        reserve.liquidityIndex = liquidityIndex;
        reserve.variableBorrowIndex = borrowIndex;
        reserve.lastUpdateTimestamp = uint40(block.timestamp);
        reserve.aTokenAddress = address(new ScaledBalance(suppliedScaled));
        reserve.variableDebtTokenAddress = address(new ScaledBalance(owedScaled));
    }

    function devnetMode(uint8 mode, uint16 threshold, uint128 collateralBitmap) external {
        categories[mode].liquidationThreshold = threshold;
        categories[mode].collateralBitmap = collateralBitmap;
    }
}

contract ScaledBalance {
    uint256 private immutable scaled;

    constructor(uint256 scaled_) {
        scaled = scaled_;
    }

    function scaledBalanceOf(address) external view returns (uint256) {
        return scaled;
    }
}
