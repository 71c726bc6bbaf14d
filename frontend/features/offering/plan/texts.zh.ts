const zh = {
  'plan.title': '选房方案',
  'plan.zone': '均为北京时间',
  'plan.form.lead':
    '方案随公告一起公布，公告后不能再改（办法第十六条）。可以分几个阶段，前一阶段没有选完的房源自动进入下一阶段。',

  'plan.phase': '第 {number} 阶段',
  'plan.phase.add': '加一个阶段',
  'plan.phase.up': '上移',
  'plan.phase.down': '下移',
  'plan.phase.remove': '删去',

  'plan.mode': '怎么选',
  'plan.mode.TURNS': '按序选房',
  'plan.mode.TURNS.text':
    '按摇号顺序一轮一轮选，每轮几户同时选，各有各的倒计时。适合家庭能按时到场或上线的项目。',
  'plan.mode.WISH_LISTS': '意向排序',
  'plan.mode.WISH_LISTS.text':
    '截止前各家排好想要的房源，截止时按摇号顺序分配。不用守着时间，网速快慢没有影响。适合家庭多的项目。',
  'plan.mode.LEFTOVERS': '剩余房源',
  'plan.mode.LEFTOVERS.text':
    '选剩的房源向还没有房的家庭开放。开门时按公布的随机种子排定等候次序，之后先到先选。',

  'plan.whose': '谁来选',
  'plan.whose.help': '第一顺位先选，其余在后（办法第十七条）。',
  'plan.whose.leftovers': '剩余房源面向所有还没有选到房的家庭。',
  'plan.whose.own': '第一顺位：优先面向的单位职工',
  'plan.whose.ownOf': '第一顺位：{employer}职工',
  'plan.whose.everybody': '全部入围家庭',
  'plan.whose.others': '第二顺位：其他入围家庭',
  'plan.whose.left': '所有还没有选到房的家庭',

  'plan.starts': '开始',
  'plan.starts.help': '前一阶段还没结束的，结束后接着开始。',
  'plan.closes': '截止',
  'plan.closes.help': '截止前可以一直修改，截止即分配。',
  'plan.ends': '结束',
  'plan.ends.help': '到时停止，没有选完的房源留待以后。',
  'plan.families': '每轮同时选房',
  'plan.families.help': '都选好后，下一轮会提前开始。',
  'plan.families.leftovers': '同时进场',
  'plan.families.leftovers.help': '出来一户，就放进一户。',
  'plan.minutes': '每户选房时间',
  'plan.minutes.help': '到时没有选，视同放弃（办法第二十一条）。',
  'plan.checkIn': '提前签到',
  'plan.checkIn.help': '开始前多久起可以签到。',
  'plan.checkIn.leftovers.help': '开始前多久打开等候室。',
  'plan.absent': '等待签到',
  'plan.absent.help': '轮到后这么久还没签到，视同没有到场。不能比选房时间长。',
  'plan.hold': '看价格时留房',
  'plan.hold.help': '每轮可以留一套，别人暂时选不走。填 0 表示不留，最多 300 秒。',
  'plan.wishes': '最多可排',
  'plan.wishes.help': '一户的名单上最多写几套。',
  'plan.chances': '截止前公布把握',
  'plan.chances.help': '家庭可以看到每套意向有多大把握，按当时已交的名单推算。',
  'plan.perHour': '按这样安排，一小时至少轮到 {count, number} 户。',
  'plan.unit.families': '户',
  'plan.unit.minutes': '分钟',
  'plan.unit.seconds': '秒',
  'plan.unit.units': '套',

  'plan.rehearsal': '选房演练',
  'plan.rehearsal.when': '{from}起，到当天结束',
  'plan.rehearsal.mark': '演',
  'plan.rehearsal.help': '在摇号之后、选房之前的一天，从这个时间到当天结束。留空表示不办演练。',
  'plan.rehearsal.text':
    '摇号排定的家庭可以在销控图的副本上练习签到、留房和选房，当天可以反复练。演练结果不算数。',

  'plan.flaw.empty': '至少要有一个阶段。',
  'plan.flaw.tierMissing.1': '第一顺位还没有自己的阶段，请加上（办法第十七条）。',
  'plan.flaw.tierMissing.2': '第二顺位还没有自己的阶段，请加上（办法第十七条）。',
  'plan.flaw.blank': '请填写这一项。',
  'plan.flaw.range': '请填 {least} 到 {most} 之间的数。',
  'plan.flaw.whole': '请填整数。',
  'plan.flaw.beforeDraw': '要晚于公开摇号。',
  'plan.flaw.overlaps': '要晚于前一阶段，且不早于它的截止时间。',
  'plan.flaw.endsBeforeStart': '要晚于开始时间。',
  'plan.flaw.absentTooLong': '不能比选房时间长。',
  'plan.flaw.tierOrder': '先选的顺位要排在前面，请把这个阶段上移。',
  'plan.flaw.noSecondTier': '没有优先面向的单位，就没有第二顺位。',
  'plan.flaw.leftoversForAll': '剩余房源只能面向所有还没有选到房的家庭。',
  'plan.flaw.rehearsalBeforeDraw': '演练按摇号顺序进行，要在公开摇号之后。',
  'plan.flaw.rehearsalTooLate': '演练要在第一阶段开始之前。',

  'plan.page.title': '选房方案',
  'plan.page.heading': '{name}选房方案',
  'plan.phases': '什么时候、怎么选',
  'plan.rules': '先看清这几条',
  'plan.print': '打印',
  'plan.whole': '完整方案和规则（可打印）',
  'plan.published': '随公告公布于 {date}。',
  'plan.printed': '打印于 {date}，以网上公布的为准。',
  'plan.movedUp': '递补选房',

  'plan.line.turns': '按摇号顺序，每轮 {families} 户同时选，每户最多 {turn}。',
  'plan.line.checkIn': '开始前 {checkIn}起可以签到。轮到后 {absent}内没有签到，视同没有到场。',
  'plan.line.hold': '看价格时可以把一套留住 {hold}，每轮一次。',
  'plan.line.early': '一轮都选好了，下一轮提前开始，请保持手机畅通。',
  'plan.line.room': '开始前 {checkIn}起可以进等候室。开始时按公布的随机种子排定次序，后来的排在后面。',
  'plan.line.admit': '同时进场 {families} 户，每户最多 {turn}，先选先得。',
  'plan.line.absent': '轮到后 {absent}内没有进场，视同没有到场。',
  'plan.line.wish.list': '每家最多排 {count} 套，截止前随时可以改，每次保存都有回执。',
  'plan.line.wish.assign':
    '截止时按摇号顺序，每家得到自己名单里还没有归别家的第一套。名单（不含姓名）和结果全部公布，谁都可以重算。',
  'plan.line.wish.chances': '截止前可以看到每套意向有多大把握，按当时已交的名单推算。',
  'plan.line.wish.noChances': '截止前不公布把握。',

  'plan.span.seconds': '{seconds} 秒',
  'plan.span.minutes': '{minutes} 分钟',
  'plan.span.minutesSeconds': '{minutes} 分 {seconds} 秒',
  'plan.span.hours': '{hours} 小时',
  'plan.span.hoursMinutes': '{hours} 小时 {minutes} 分钟',

  'plan.order.title': '阶段怎么接',
  'plan.order.next': '到点开始；前一阶段还没结束的，结束后接着开始。',
  'plan.order.left': '前一阶段没有选完的房源，自动进入下一阶段，由下一顺位的家庭选。',
  'plan.absent.title': '没来、不选、超时会怎样',
  'plan.absent.forfeit':
    '没有按时到场、拒绝选房或到时没有选，视同放弃这次资格，轮到后面的家庭（办法第二十一条）。到时由系统自动处理。',
  'plan.absent.sign': '选好后没有在规定的日子里签约，也视同放弃，房源退回。',
  'plan.absent.force': '因不可抗力来不了的，可以说明情况，由所在区住更部门决定是否保留资格。',
  'plan.absent.forceWithin':
    '因不可抗力来不了的，可以事先或在放弃后 {days} 个工作日内说明情况，由所在区住更部门决定是否保留资格。',
  'plan.moving.title': '房源退回后怎么递补',
  'plan.moving.back':
    '选房全部结束后又有房源退回的（没有签约、查实不符合条件等），由等候的家庭按摇号顺序递补。',
  'plan.moving.order':
    '递补在退回后的第二个工作日 10:00 开始，开始前会通知。一户的名次不会因为别家退出而降低。',
  'plan.help.title': '自己来不了、没有手机',
  'plan.help.proxy': '可以委托一个人代选：在“我的选房”里填写受托人并上传授权委托书，现场工作人员核对后生效。',
  'plan.help.desk': '没有手机的，带身份证件和受理编号到选房现场，由工作人员代为签到和选房。',

  'plan.hold@rent': '看租金时留房',
  'plan.line.hold@rent': '看租金时可以把一套留住 {hold}，每轮一次。',
  'plan.rehearsal.text@rent':
    '摇号排定的家庭可以在房源图的副本上练习签到、留房和选房，当天可以反复练。演练结果不算数。',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
