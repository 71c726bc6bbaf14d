const zh = {
  'property.title': '物业服务',
  'property.lead':
    '收购主体登记每个项目的物业服务企业和星级，主管部门核对后公开；不得低于规定星级（办法第二十条）。',
  'property.lead.own':
    '登记项目的物业服务企业和星级。主管部门确认后，会显示在配售项目的页面上（办法第二十条）。',
  'property.enter': '登记物业服务',
  'property.noProject': '贵公司还没有已批准的项目。项目批准以后才能登记。',
  'property.project': '项目',
  'property.acquirer': '收购主体',
  'property.company': '物业服务企业',
  'property.creditCode': '统一社会信用代码',
  'property.creditCode.help': '18 位，在营业执照上。',
  'property.stars': '星级',
  'property.stars.help': '照评定文件填。',
  'property.stars.words': '{stars, select, 1 {一星} 2 {二星} 3 {三星} 4 {四星} 5 {五星} other {{stars} 星}}',
  'property.authority': '评定单位',
  'property.number': '评定文号',
  'property.validUntil': '有效期到',
  'property.paper': '评定文件',
  'property.send': '提交',
  'property.sending': '正在上传',
  'property.cancel': '取消',
  'property.status': '状态',
  'property.all': '全部',
  'property.none': '没有登记',
  'property.none.text': '收购主体登记的物业服务会出现在这里。',
  'property.open': '查看',
  'property.close': '收起',
  'property.expired': '已过期',
  'property.expired.text': '这份评定已经过期，新的评定还没有确认。',
  'property.former': '已被后来的代替',
  'property.state.ENTERED': '待确认',
  'property.state.CONFIRMED': '已确认',
  'property.state.SENT_BACK': '已退回',
  'property.waits': '等主管部门核对评定文件后确认。',
  'property.settle.lead': '请对照评定文件，核对企业、星级和有效期。确认后向社会公开。',
  'property.reason': '退回原因',
  'property.reason.help': '退回时要写，收购主体会看到。',
  'property.confirm': '确认',
  'property.sendBack': '退回',
  'property.public': '{company}，{stars}',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
