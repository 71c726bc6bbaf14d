const zh = {
  'leftover.title': '剩余房源候选室',
  'leftover.queue.title': '剩余房源排队',
  'leftover.desk.title': '为到场家庭登记排队',
  'leftover.at': '第 {phase} 阶段',
  'leftover.state.NOT_YET': '尚未开放',
  'leftover.state.GATHERING': '等候中',
  'leftover.state.OPEN': '正在选房',
  'leftover.state.PAUSED': '已暂停',
  'leftover.state.CLOSED': '已结束',

  'leftover.how': '先后怎样定',
  'leftover.how.gather': '候选室从 {checkIn} 开放。开始以前进来的家庭，早来晚来都一样。',
  'leftover.how.shuffle':
    '{start} 开始时，在室内的家庭由摇号的种子统一抽定先后；谁也不能改，任何人都能重新计算。',
  'leftover.how.later': '开始以后再来的，按到达先后排在后面。',
  'leftover.how.admit': '每次最多 {count} 户同时选房，每户 {minutes} 分钟；有人选完，下一户随即进入。',

  'leftover.opens': '候选室开放',
  'leftover.starts': '抽定先后、开始选房',
  'leftover.starts.late': '前一阶段还没有结束；一结束就抽定先后、开始选房。',
  'leftover.waiting': '{count} 户在等候',
  'leftover.waiting.what': '先后将在 {time} 抽定，现在没有名次。',
  'leftover.in': '您已进入候选室',
  'leftover.in.keep':
    '关掉页面不会失去机会。开始后请打开页面：轮到您时，人在页面上的有 {minutes} 分钟，不在的只有 {absent}。',
  'leftover.join': '进入候选室',
  'leftover.join.behind': '现在进入，您将排在第 {place} 位。',
  'leftover.place': '您的位次',
  'leftover.place.value': '第 {place} 位',
  'leftover.ahead': '前面还有 {count} 户',
  'leftover.ahead.none': '下一户就是您',
  'leftover.units': '剩余房源',
  'leftover.units.value': '{count} 套',
  'leftover.called': '已经叫到',
  'leftover.called.value': '第 {place} 位',
  'leftover.called.none': '还没有叫号',
  'leftover.families': '排队家庭',
  'leftover.families.value': '{count} 户',
  'leftover.likely': '按目前的快慢',
  'leftover.latest': '最晚',
  'leftover.few': '前面的家庭比剩余房源多。前面的家庭都选的话，可能轮不到您。',
  'leftover.now': '轮到您家了',
  'leftover.now.text': '请马上选房，倒计时已经开始。',
  'leftover.now.go': '去选房',
  'leftover.paused': '选房暂停，位次不变，恢复后继续。',
  'leftover.over.CHOSEN': '您家已经选好房源。',
  'leftover.over.FORFEITED':
    '您家的机会已经过去。没有按时到场或没有选定的，视同放弃这一次（办法第二十一条）。',
  'leftover.over.NOT_CALLED': '没有轮到您家：房源已经选完，或者时间已到。您家仍在轮候名单上。',
  'leftover.standing.HAS_UNIT': '您家已经选好一套，不再参加剩余房源选房。',
  'leftover.standing.RIGHT_LOST':
    '您家在前面的阶段已经放弃或视同放弃（办法第二十一条），不能再选本项目的剩余房源。',
  'leftover.standing.NOT_DRAWN': '您家不在本项目的摇号名单上，或者已被取消资格，不能选剩余房源。',
  'leftover.closed': '剩余房源选房已经结束。',
  'leftover.turn': '我的选房',
  'leftover.board': '销控图',
  'leftover.watch': '排队情况',

  'leftover.check': '自己核对',
  'leftover.check.text':
    '开始时在室内的 {count} 户由第 {draw} 号摇号的种子抽定。下载排队文件，用核对工具重新计算；文件只增不改，先保存一份，以后再比对。',
  'leftover.check.before': '开始选房时公布排队文件，任何人都可以重新计算。',
  'leftover.check.file': '下载排队文件',
  'leftover.check.draw': '第 {draw} 号摇号',
  'leftover.check.command': '核对命令（需要 Node 20.19 以上）',

  'leftover.desk.lead': '家庭没有手机或电脑时，由工作人员按受理编号登记。位次与在网上进入完全一样。',
  'leftover.desk.receipt': '受理编号',
  'leftover.desk.submit': '登记',
  'leftover.desk.done': '{receipt} 已登记。先后在开始时抽定。',
  'leftover.desk.placed': '{receipt} 排在第 {place} 位。',
  'leftover.board@rent': '房源图',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
