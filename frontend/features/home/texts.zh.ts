const zh = {
  'home.title': '首页',
  'home.promise': '住得起、选得明白、\n查得清楚的配售型保障房',
  'home.lead':
    '面向在城区无房或人均住房面积低于 {area} ㎡的家庭，按保本微利价格配售。申请、摇号、选房全程在线；摇号结果任何人都能自行验证。',
  'home.lead.plain':
    '面向在城区无房或住房困难的家庭，按保本微利价格配售。申请、摇号、选房全程在线；摇号结果任何人都能自行验证。',
  'home.check': '查一查我能不能申请',
  'home.receipt': '查我的受理编号',
  'home.progress': '目前进展（截至{date}）',
  'home.available': '可选房源',
  'home.applications': '受理申请',
  'home.underNotice': '公示中',
  'home.chosen': '已选房',
  'home.signed': '已签约',
  'home.units': '{count} 套',
  'home.families': '{count} 户',
  'home.how': '三步住进新家',
  'home.how.apply': '在线申请',
  'home.how.apply.text': '个人或由单位统一申报。人社、住房保障部门分别核查，结果写明条款和理由。',
  'home.how.draw': '公开摇号',
  'home.how.draw.text': '名单先公示、再封存，用事先公布的随机数排序。您可以自己重算一遍。',
  'home.how.choose': '按顺序选房',
  'home.how.choose.text': '一房一价，轮到您时在线挑选。哪套已售、哪套可选，所有人看到的都一样。',
  'home.offerings': '在售在租项目',
  'home.employers': '用人单位',
  'home.employers.text': '单位登记后，可以用一份 Excel 名册为职工集体申报，每位职工本人确认后才提交申请。',
  'home.employers.register': '单位登记',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
