const zh = {
  'interest.title': '回避申报',
  'interest.lead': '审核人员不办理本人、亲属和所在单位的申请（办法第三十六条）。请先申报一次，有变化时再改。',
  'interest.who.title': '谁看得到',
  'interest.who.nobody': '没有人能看到您申报的号码：系统只保存加密后的比对码，页面上只显示遮盖后的号码。',
  'interest.who.check': '只有系统在您办理申请时比对；同事、主管和申请家庭都看不到您的申报。',
  'interest.who.refused': '比对上的申请，系统会拒绝由您办理，并请您交给同事。',
  'interest.state.none': '还没有申报，现在不能办理任何申请。',
  'interest.state.declared': '已申报，最近一次：',
  'interest.self.title': '本人',
  'interest.self.identity': '您的身份证号码',
  'interest.relatives.title': '亲属',
  'interest.relatives.lead': '配偶、子女、父母、兄弟姐妹，以及其他近亲属。没有的，可以不填。',
  'interest.relatives.none': '没有申报亲属。',
  'interest.relatives.add': '添加一位亲属',
  'interest.relation': '关系',
  'interest.relation.SPOUSE': '配偶',
  'interest.relation.CHILD': '子女',
  'interest.relation.PARENT': '父母',
  'interest.relation.SIBLING': '兄弟姐妹',
  'interest.relation.OTHER': '其他近亲属',
  'interest.identity.number': '身份证号码（第 {number} 位亲属）',
  'interest.identity.help': '保存后只显示一部分。',
  'interest.kept': '号码已保存：{masked}',
  'interest.replace': '换一个号码',
  'interest.remove': '删除',
  'interest.remove.relative': '删除亲属：{relation} {masked}',
  'interest.remove.employer': '删除单位：{name}',
  'interest.employers.title': '所在单位',
  'interest.employers.lead': '您现在或近几年工作过的单位，请写全称。由这些单位申报的申请，您不办理。',
  'interest.employers.none': '没有申报单位。',
  'interest.employers.add': '添加一个单位',
  'interest.employer.number': '单位全称（第 {number} 个）',
  'interest.save': '保存申报',
  'interest.saved': '申报已保存。',
  'interest.saved.next': '去待审核',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
