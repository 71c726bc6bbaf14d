const zh = {
  'unmasking.title': '查看原文记录',
  'unmasking.lead': '谁在什么时候、为什么看了哪位申请人的姓名、身份证号或手机号。记录不能修改，也不能删除。',
  'unmasking.show': '查看原文',
  'unmasking.show.of': '查看原文：{what}（{masked}）',
  'unmasking.hide': '隐藏',
  'unmasking.shown': '{what}已显示，60 秒后自动隐藏。',
  'unmasking.ask': '查看{what}原文',
  'unmasking.reason': '为什么要看',
  'unmasking.reason.help': '至少 6 个字，会留给审计人员看。',
  'unmasking.cancel': '取消',
  'unmasking.field.NAME': '姓名',
  'unmasking.field.IDENTITY_NUMBER': '身份证号',
  'unmasking.field.MOBILE': '手机号',
  'unmasking.none': '没有记录',
  'unmasking.none.text': '这段时间没有人查看过原文，或没有符合条件的记录。',
  'unmasking.at': '时间',
  'unmasking.officer': '工作人员',
  'unmasking.what': '看了什么',
  'unmasking.application': '申请',
  'unmasking.why': '原因',
  'unmasking.why.none': '政策未要求',
  'unmasking.from': '从哪天',
  'unmasking.to': '到哪天',
  'unmasking.role.identity-officer': '身份认定',
  'unmasking.role.housing-officer': '住房核查',
  'unmasking.role.bureau-officer': '住更',
  'unmasking.role.price-officer': '价格',
  'unmasking.role.supervisor': '主管',
  'unmasking.role.auditor': '审计',
  'unmasking.role.administrator': '管理员',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
