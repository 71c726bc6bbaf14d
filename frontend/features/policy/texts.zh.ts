const zh = {
  'policy.title': '政策',
  'policy.lead': '{city}市配售型保障房的规则，用平常话说一遍。数字就是系统审核时用的数字。',
  'policy.check': '查一查我能不能申请',
  'policy.comma': '、',
  'policy.article':
    '办法第{article, select, 3 {三} 6 {六} 7 {七} 13 {十三} 14 {十四} 16 {十六} 17 {十七} 21 {二十一} 24 {二十四} other { {article} }}条',
  'policy.own': '本平台的做法',
  'policy.version': '规则版本 {version}。每一项审核结果都记录它依据的版本。',
  'policy.chapter.who': '谁可以申请',
  'policy.chapter.what': '买到的是什么样的房',
  'policy.chapter.how': '怎样申请、怎样排序',
  'policy.chapter.after': '选房以后',
  'policy.figure.minArea': '{minArea} ㎡',
  'policy.figure.years': '{years} 年',
  'policy.figure.maxArea': '{maxArea} ㎡',
  'policy.figure.profit': '{profit}%',
  'policy.figure.noticeDays': '{noticeDays} 个工作日',
  'policy.figure.sealHours': '{sealHours} 小时',
  'policy.figure.signDays': '{signDays} 个工作日',
  'policy.figure.one': '1 套',
  'policy.rule.where': '适用范围是城区：{districts}。',
  'policy.rule.home':
    '在城区没有住房（您、配偶和未满 {adultAge} 周岁的子女都没有，且 {years} 年内没有买卖过），或者人均住房面积不到 {minArea} ㎡。',
  'policy.rule.category':
    '同时符合下面任意一种情形：新参加工作未满五年的工薪人员；引进的各类人才，包括教师和医护人员；稳定就业的外来务工住房困难家庭；无房的中低收入家庭；唯一住房被征收或纳入危改；符合保障性租赁住房、人才公寓或租赁补贴等政策；其他符合住房保障条件的家庭。',
  'policy.rule.one': '以家庭为单位，每个家庭只能买一套。',
  'policy.rule.area': '每套建筑面积不超过 {maxArea} ㎡。',
  'policy.rule.price':
    '保本微利：新建的按划拨土地和建安成本定价，收购的按同地段同品质的重置价格定价，利润都不超过建安成本的 {profit}%。一房一价，事先公布。',
  'policy.rule.apply': '可以自己申请，也可以由用人单位集中申报；单位要对申报信息的真实和完整负责。',
  'policy.rule.identity': '人社部门核定身份。用人单位已经出具证明的，可以不再认定。',
  'policy.rule.housing': '住房保障部门核查您家在城区的住房情况。',
  'policy.rule.notice': '审核通过的家庭向社会公示，不少于 {noticeDays} 个工作日。异议处理完才能进入摇号。',
  'policy.rule.first':
    '开发区、园区、高校、医院等单位自行筹集的房源，先满足本单位、本园区的家庭，多余的再面向社会。',
  'policy.rule.draw': '申请家庭多于房源时，公开摇号决定顺序，选房方案事先公布。',
  'policy.rule.seal':
    '名册在摇号前至少 {sealHours} 小时封存并公布，之后谁也不能增减。结果用事先公布的随机数算出，任何人都能重算。',
  'policy.rule.sign': '选定房源后 {signDays} 个工作日内签订合同，逾期视同放弃。',
  'policy.rule.forfeit': '没有按时参加选房、选了又拒绝购买的，也视同放弃资格。遇到不可抗力的除外。',
  'policy.rule.exit':
    '另外买了房或者调离本市，应当退出：按原价加同期三年定期存款基准利息回购，房子继续作为保障房。',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
