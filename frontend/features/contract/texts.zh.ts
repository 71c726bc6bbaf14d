const zh = {
  'contract.list.title': '协议签订',
  'contract.list.lead': '家庭选定房源后在期限内签订协议；在这里登记签约，房源即退出销售。',
  'contract.list.none': '还没有协议',
  'contract.list.none.text': '家庭选定房源后，协议会自动出现在这里。',
  'contract.offering': '项目管理',
  'contract.console': '选房工作台',
  'contract.receipt': '受理编号',
  'contract.applicant': '申请人',
  'contract.flat': '房源',
  'contract.layout': '户型',
  'contract.area': '建筑面积',
  'contract.unitPrice': '单价',
  'contract.total': '总价',
  'contract.chosenAt': '选定时间',
  'contract.signBy': '签约期限',
  'contract.signedAt': '签约时间',
  'contract.number': '协议编号',
  'contract.number.help': '填纸质协议上的编号；留空由系统编号。',
  'contract.due.open': '待签约',
  'contract.due.soon': '即将到期',
  'contract.due.over': '已过期限',
  'contract.due.signed': '已签约',
  'contract.due.lapsed': '逾期失效',
  'contract.sign': '登记签约',
  'contract.close': '先不登记',
  'contract.signing': '登记签约：{receipt} {name}',
  'contract.signing.text': '签约期限 {date}。请核对双方已在纸质协议上签字。',
  'contract.confirm.title': '确认 {receipt} 已签约？',
  'contract.confirm.yes': '确认已签约',
  'contract.confirm.text': '{name}，{place}，总价 {price}。登记后房源退出销售，不能撤销。',
  'contract.next.toSign':
    '请带身份证和受理编号，在期限内到收购主体签订协议；逾期未签视同放弃（办法第二十一条）。',
  'contract.next.signed': '协议已签订并登记。接下来按协议付款、办理入住。',
  'contract.next.takenBack': '签约前核实，家庭已不符合条件，房源已收回。',
  'contract.next.recovered': '因认定骗购，协议已终止，房源已收回。不服的，请在“听证与申诉”里申诉。',
  'contract.next.lapsed':
    '签约期限已过，视同放弃（办法第二十一条）。因不可抗力耽误的，请带证明联系住房保障窗口。',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
