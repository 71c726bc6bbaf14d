const zh = {
  'rehearsal.title': '选房演练',
  'rehearsal.mark': '演练',
  'rehearsal.midnight': '24:00',
  'rehearsal.nothingCounts': '这是演练，用的是销控图的副本。在这里选什么都不算数，也不会通知任何人。',
  'rehearsal.nothingCounts.short': '在这里选什么都不算数。',
  'rehearsal.heading': '演练：{name}',
  'rehearsal.place': '您家摇号第 {rank} 位，受理编号 {receipt}',
  'rehearsal.mySelection': '我的选房',
  'rehearsal.plan': '选房方案',
  'rehearsal.enter': '进入演练',
  'rehearsal.look': '看看怎么演练',

  'rehearsal.banner.ahead': '选房演练：{opens}起，到当天 {closes}',
  'rehearsal.banner.ahead.text':
    '摇号排定的家庭可以先练一遍签到、留房和选房。演练不算数，不参加也不影响选房。',
  'rehearsal.banner.open': '正在演练，今天 {closes} 结束',
  'rehearsal.banner.open.text': '摇号排定的家庭现在就可以练习，能练很多遍。演练不算数，不影响真正的选房。',

  'rehearsal.ahead': '演练还没开始',
  'rehearsal.ahead.text':
    '{opens}起可以练习，到当天 {closes} 结束，要等摇号结果公布。演练不算数，不参加也不影响选房。',
  'rehearsal.over': '演练已经结束',
  'rehearsal.over.text': '真正的选房请看选房方案里的时间，到时进入“我的选房”。',

  'rehearsal.exercise': '练什么',
  'rehearsal.exercise.turn': '轮到自己时选房',
  'rehearsal.exercise.wishes': '排意向名单',

  'rehearsal.begin': '开始演练',
  'rehearsal.again': '再练一遍',
  'rehearsal.runs': '已经练了 {count} 遍。',
  'rehearsal.checkIn': '签到',
  'rehearsal.decline': '这一轮不选了',
  'rehearsal.turn.waiting': '马上轮到您',
  'rehearsal.turn.open': '轮到您了，请选房',
  'rehearsal.turn.present': '已签到。',
  'rehearsal.turn.notPresent': '您还没签到。轮到后 {seconds} 秒内不签到，就按没有到场处理。',

  'rehearsal.outcome.none': '练一遍轮到自己时怎么做',
  'rehearsal.outcome.none.text':
    '按下开始，十五秒后就轮到您。先签到，再看房、留房、选房。今天一起演练的家庭也在同一张副本上选，可能被别人抢先。',
  'rehearsal.outcome.CHOSEN': '选好了：{place}',
  'rehearsal.outcome.CHOSEN.text':
    '真正选房时，接下来是核对确认书、在规定的日子里签约。演练到此为止，这套房过一会儿会放回副本，给别家练习。',
  'rehearsal.outcome.ABSENT': '没有签到，视同没有到场',
  'rehearsal.outcome.ABSENT.text':
    '真正选房时这样就视同放弃资格，轮到后面的家庭（办法第二十一条）。提前签到，就不会错过。',
  'rehearsal.outcome.OUT_OF_TIME': '时间到了，没有选',
  'rehearsal.outcome.OUT_OF_TIME.text':
    '真正选房时这样就视同放弃资格（办法第二十一条）。可以提前想好几套备选，轮到时就快。',
  'rehearsal.outcome.REFUSED': '您放弃了这一轮',
  'rehearsal.outcome.REFUSED.text':
    '真正选房时，放弃后不能反悔，轮到后面的家庭（办法第二十一条）。演练里可以重来。',
  'rehearsal.outcome.WAITING': '马上轮到您',
  'rehearsal.outcome.WAITING.text': '请先签到。',
  'rehearsal.outcome.OPEN': '轮到您了',
  'rehearsal.outcome.OPEN.text': '请选房。',

  'rehearsal.pick': '点一套房，看看价格，再选定。',
  'rehearsal.lookAround': '可以先四处看看，点一套房看价格。',
  'rehearsal.taken': '演练里刚被别家拿住，过一会儿会放回来。',
  'rehearsal.choose': '选 {room}',
  'rehearsal.hold': '先留住 {seconds} 秒',
  'rehearsal.held': '为您留着，还剩 {left}',
  'rehearsal.confirm.title': '演练：选 {place}？',
  'rehearsal.confirm.yes': '选定（演练）',
  'rehearsal.confirm.flat': '{area}，总价 {price}。',
  'rehearsal.confirm.text': '真正选房时，选定后不能更换。这里是演练，不算数。',

  'rehearsal.wish.lead': '最多排 {count} 套，最想要的放最前面。截止前随时可以改，演练里保存的名单不算数。',
  'rehearsal.wish.list': '我的名单（演练）',
  'rehearsal.wish.none': '还没有房源。在销控图上点一套，加进来。',
  'rehearsal.wish.add': '加为第 {place} 意向',
  'rehearsal.wish.remove': '从名单里拿掉',
  'rehearsal.wish.removeOne': '拿掉 {place}',
  'rehearsal.wish.up': '{place} 往前挪',
  'rehearsal.wish.down': '{place} 往后挪',
  'rehearsal.wish.keep': '保存名单（演练）',
  'rehearsal.wish.kept': '已保存。',

  'rehearsal.desk.open': '正在演练，今天 {closes} 结束。',
  'rehearsal.desk.closed': '演练时间：{opens}到当天 {closes}。',
  'rehearsal.desk.counts': '演练情况',
  'rehearsal.desk.families': '可以演练',
  'rehearsal.desk.practised': '练过的家庭',
  'rehearsal.desk.atIt': '正在练',
  'rehearsal.desk.checkedIn': '最近一遍签了到',
  'rehearsal.desk.chosen': '最近一遍选好了',
  'rehearsal.desk.lists': '存过意向名单',
  'rehearsal.desk.table': '练过的家庭，最近的在前',
  'rehearsal.desk.none': '还没有家庭演练',
  'rehearsal.desk.none.text': '演练开始后，练过的家庭会出现在这里。',
  'rehearsal.desk.receipt': '受理编号',
  'rehearsal.desk.rank': '摇号名次',
  'rehearsal.desk.state': '最近一遍',
  'rehearsal.desk.present': '签到',
  'rehearsal.desk.yes': '已签到',
  'rehearsal.desk.no': '未签到',
  'rehearsal.desk.runs': '遍数',
  'rehearsal.desk.last': '时间',
  'rehearsal.desk.with': '陪没有手机的家庭练',
  'rehearsal.desk.with.help': '输入受理编号，在这里替这户签到、选房。只是演练。',
  'rehearsal.desk.with.open': '开始陪练',
  'rehearsal.desk.with.close': '换一户',

  'rehearsal.state.WAITING': '等候轮到',
  'rehearsal.state.OPEN': '正在选',
  'rehearsal.state.CHOSEN': '选好了',
  'rehearsal.state.ABSENT': '没有签到',
  'rehearsal.state.OUT_OF_TIME': '超时',
  'rehearsal.state.REFUSED': '放弃',

  'rehearsal.pick@rent': '点一套房，看看租金，再选定。',
  'rehearsal.lookAround@rent': '可以先四处看看，点一套房看租金。',
  'rehearsal.confirm.flat@rent': '{area}，月租金 {price}。',
  'rehearsal.nothingCounts@rent': '这是演练，用的是房源图的副本。在这里选什么都不算数，也不会通知任何人。',
  'rehearsal.wish.none@rent': '还没有房源。在房源图上点一套，加进来。',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
