const zh = {
  'demand.title': '需求调查结果',
  'demand.lead':
    '被调查的家庭里超过规定比例想要某个地方的房子，才能在那里筹集（办法第八条）。一人录入，另一人对照报告确认。',
  'demand.enter': '录入调查结果',
  'demand.enter.lead': '照调查报告填。保存后由另一位工作人员核对，确认后才能用来申报项目。',
  'demand.enter.send': '保存，等待复核',
  'demand.sending': '正在上传',
  'demand.cancel': '取消',
  'demand.close': '收起',
  'demand.open': '打开',
  'demand.none': '没有调查结果',
  'demand.none.text': '完成一次需求调查后，在这里录入每个地方的结果。',
  'demand.all': '全部',
  'demand.status': '状态',
  'demand.state.ENTERED': '待复核',
  'demand.state.CONFIRMED': '已确认',
  'demand.state.DISCARDED': '已作废',
  'demand.area': '调查的地方',
  'demand.area.help': '例如“磁湖北岸”，写报告里的名称。',
  'demand.district': '区',
  'demand.surveyed': '被调查的家庭',
  'demand.wanting': '其中想要这里房子的',
  'demand.wanting.tooMany': '不能比被调查的家庭还多。',
  'demand.households': '户',
  'demand.share': '所占比例',
  'demand.enough': '{percent}%，超过 {needed}%',
  'demand.tooLittle': '{percent}%，没有超过 {needed}%',
  'demand.surveyedOn': '调查结束日期',
  'demand.report': '调查报告',
  'demand.reason': '作废理由',
  'demand.reason.help': '作废时要写，例如哪个数和报告不一致。',
  'demand.own': '这份结果是您录入的，请由另一位工作人员复核。',
  'demand.settle.lead': '请打开报告，逐个核对上面的数。确认后不能再改。',
  'demand.confirm': '和报告一致，确认',
  'demand.discard': '作废',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
