export const alertLog = {
  raised: '折价达到{to}',
  lowered: '折价回落至{to}',
  recovered: '已恢复：仅提示一次',
  late: '持续处于{to}，现在可以提示',
  reminder: '仍处于危急状态',
  overlayOn: '标记为{overlay}',
  overlayOff: '恢复正常标记',
  premiumOn: '市场价格高于兑换汇率',
  premiumOff: '市场价格回到兑换汇率',
  claimable: '有一笔提款可以领取',
  blind: '六小时没有价格',
  hush: {
    'low-confidence': '未提示：来源太少',
    'cool-down': '未提示：六小时内已提示',
    cap: '未提示：当天提示已达上限',
  },
}
