const zh = {
  'roster.title': '封存名册',
  'roster.heading': '{offering} 第\u00a0{number}\u00a0号摇号：封存名册',
  'roster.lead': '共 {count} 户，按受理编号排列，{date} 起公开，不能再改。',
  'roster.caption': '封存名册，按受理编号排列',
  'roster.position': '行号',
  'roster.empty': '名册没有内容',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
