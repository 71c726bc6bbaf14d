const zh = {
  'turn.standing.waiting': '还没轮到',
  'turn.standing.open': '轮到您选房',
  'turn.standing.paused': '选房暂停',
  'turn.standing.suspended': '等待审定',
  'turn.standing.chosen': '已选好',
  'turn.standing.forfeited': '已放弃',
  'turn.standing.notCalled': '本次未轮到',
  'turn.mode.TURNS': '按轮次选房',
  'turn.mode.WISH_LISTS': '填报意向排序',
  'turn.mode.LEFTOVERS': '选剩余房源',
  'turn.place': '第 {rank} 位 · 第 {slot} 轮',
  'turn.forAnother': '您正在代 {receipt} 选房',
  'turn.drift.none': '· 服务器时间，您的设备与它一致',
  'turn.drift.behind': '· 服务器时间。您的设备慢 {seconds} 秒，请以这里的倒计时为准',
  'turn.drift.ahead': '· 服务器时间。您的设备快 {seconds} 秒，请以这里的倒计时为准',
  'turn.stopped': '选房暂停，您剩下的时间停在这里，恢复后接着算。',
  'turn.checkIn': '我到了，签到',
  'turn.checkIn.early': '{time} 起可以签到。',
  'turn.checkIn.possible': '请先签到。轮到后 {clock} 内没有签到也没有选房，视为没有到场（办法第二十一条）。',
  'turn.checkIn.urgent': '还没有签到：{clock} 后视为没有到场。签到后可用完整的时间。',
  'turn.present': '✓ {time} 已签到',
  'turn.hold': '先保留 {seconds} 秒，看清价格',
  'turn.held': '已为您保留，还有 {clock}。别人这时选不到。',
  'turn.reason.ABSENT': '轮到时您家没有签到，也没有选房，视为放弃（办法第二十一条第一项）。',
  'turn.reason.OUT_OF_TIME': '您家到场后没有在时间内选定，视为放弃（办法第二十一条）。',
  'turn.reason.REFUSED': '您家放弃了选房（办法第二十一条第二项）。',
  'turn.reason.NOT_SIGNED': '选好后没有按期签订协议，视为放弃（办法第二十一条）。',
  'turn.reason.WISHES_TAKEN': '您家意向里的房源都由排在前面的家庭选走了。',
  'turn.ended.forfeited': '您的选房机会已经结束（办法第二十一条）。',
  'turn.ended.forfeited.next': '如果是因为不可抗力，可以申请审定，请写明经过并附上证明。',
  'turn.ended.notCalled': '房源选完时还没有轮到您。',
  'turn.ended.notCalled.next': '您的顺序保留在轮候名单里；有房源退回时按顺序递补，届时会通知您。',
  'turn.ended.suspended': '您家申请了不可抗力，正在由住房保障部门审定。',
  'turn.ended.suspended.next': '审定通过后安排您家在下一轮选房，届时会通知您。',

  'turn.hold@rent': '先保留 {seconds} 秒，看清租金',
  'turn.reason.NOT_SIGNED@rent': '选好后没有按期签订租赁合同，视为放弃（办法第二十一条）。',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
