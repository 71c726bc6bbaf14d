const zh = {
  'ranking.title': '轮候排序',
  'ranking.own': '轮候排序得分 {score}',
  'ranking.lead':
    '按申请时间、家庭人口、收入、住房困难程度和定向范围计算（办法第十六条）。只看您家和这个项目，不受别人影响，您可以照下面的算式自己再算一遍。',
  'ranking.place': '第 {place} 位，共 {families} 户',
  'ranking.place.none': '审核通过后排位次',
  'ranking.ties': '得分相同的，先受理的在前。受理时间：',
  'ranking.caption': '轮候排序得分的计算',
  'ranking.column.criterion': '项目和算式',
  'ranking.column.points': '得分',
  'ranking.total': '合计（满分 100）',
  'ranking.calculation': '{weight} × {reached} ÷ {full} = {points}（四舍五入到两位小数）',
  'ranking.criterion.TIME': '申请时间',
  'ranking.criterion.TIME.how': '受理时离截止的秒数 ÷ 整个申请期的秒数',
  'ranking.criterion.FAMILY_SIZE': '家庭人口',
  'ranking.criterion.FAMILY_SIZE.how': '人数 ÷ 满分人数；超过的按满分人数算',
  'ranking.criterion.INCOME': '收入水平',
  'ranking.criterion.INCOME.how': '全家收入比全市平均水平少的元数 ÷ 全市平均水平（按人数合计）',
  'ranking.criterion.HARDSHIP': '住房困难程度',
  'ranking.criterion.HARDSHIP.how': '住房面积比标准少的平方米数 ÷ 标准面积（按人数合计）',
  'ranking.criterion.TARGET_TIER': '定向范围',
  'ranking.criterion.TARGET_TIER.how': '属于优先出售的人群得满分（办法第十七条）',
  'ranking.list.title': '轮候排序名单',
  'ranking.list.lead': '{offering}：审核通过的家庭，得分高的在前，得分相同的先受理的在前。',
  'ranking.list.caption': '审核通过的家庭，按轮候排序',
  'ranking.list.none': '还没有审核通过的家庭',
  'ranking.list.none.text': '住房核查通过以后，家庭会按得分出现在这里。',
  'ranking.column.place': '位次',
  'ranking.column.receipt': '受理编号',
  'ranking.column.applicant': '申请人',
  'ranking.column.persons': '人数',
  'ranking.column.tier': '批次',
  'ranking.column.score': '得分',
  'ranking.column.received': '受理时间',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
