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
  'contract.next.recovered': '因认定骗购，协议已终止，房源已收回。不服的，请在“听证与申诉”里申诉。',
  'contract.next.lapsed':
    '签约期限已过，视同放弃（办法第二十一条）。因不可抗力耽误的，请带证明联系住房保障窗口。',

  'contract.due.rechecking': '签约前核对中',
  'contract.due.declined': '已退回',
  'contract.next.declined':
    '您已在签约前退回这套房源，本次选房资格视同放弃（办法第二十一条）。可以看看其他项目。',
  'contract.decline': '放弃这套房源',
  'contract.decline.ask': '放弃 {place}？',
  'contract.decline.text':
    '签约前放弃，房源会给其他家庭选，本次选房资格也视同放弃，不能再选（办法第二十一条）。',
  'contract.due.takenBack': '已收回',
  'contract.next.takenBack':
    '签约前核实，家庭已不符合配售条件，所选房源已收回。如有不同意见，请联系住房更新主管部门。',
  'contract.recheck.waiting':
    '签约前，系统正在向登记部门再次核对家庭的住房和婚姻情况，会自动完成，您不需要办理。房源为您保留，签约期限按等待的工作日顺延。',
  'contract.recheck.silent': '还在等：{registries}。',
  'contract.recheck.open':
    '签约前核对时发现情况与审核时不同，工作人员正在核实，您暂时不需要办理。房源为您保留，签约期限按核实的工作日顺延，核实完成后会通知您。',

  'contract.rechecks.title': '签约前核实',
  'contract.rechecks.lead':
    '签约前再次查询不动产和婚姻登记；与审核时不同的，在这里判断是否影响资格。核实期间暂停签约，期限顺延。',
  'contract.rechecks.none': '没有等待核实的家庭',
  'contract.rechecks.none.text': '签约前查询到的情况有变化时，会自动出现在这里。',
  'contract.rechecks.offering': '项目',
  'contract.rechecks.opened': '发现时间',
  'contract.rechecks.overdue': '逾期',
  'contract.rechecks.due': '应在此日前办结',
  'contract.rechecks.state': '状态',
  'contract.rechecks.state.OPEN': '待核实',
  'contract.rechecks.state.PROPOSED': '待复核',
  'contract.rechecks.state.NO_BEARING': '不影响资格',
  'contract.rechecks.state.NOT_ELIGIBLE': '不再符合条件',
  'contract.rechecks.open': '办理',
  'contract.rechecks.look': '查看',
  'contract.recheck.title': '签约前核实 {receipt}',
  'contract.recheck.changes': '发生变化的情况',
  'contract.recheck.changes.none': '按最新答复，没有变化。',
  'contract.recheck.replies': '登记部门的答复',
  'contract.recheck.decide': '您的判断',
  'contract.recheck.article': '依据的条款',
  'contract.recheck.article.help': '认为不再符合条件时必填，例如：6',
  'contract.recheck.reason': '理由',
  'contract.recheck.reason.help': '用一两句话说明，让申请家庭看得懂。',
  'contract.recheck.noBearing': '不影响资格，可以签约',
  'contract.recheck.notEligible': '不再符合条件',
  'contract.recheck.proposed': '同事认为不再符合条件（第 {article} 条）：{reason}',
  'contract.recheck.confirm': '确认，收回所选房源',
  'contract.recheck.confirm.title': '确认收回 {receipt} 选定的房源？',
  'contract.recheck.confirm.text': '确认后房源可由其他家庭选择，该申请取消资格，家庭会收到通知。不能撤销。',
  'contract.recheck.confirm.yes': '确认收回',
  'contract.recheck.disagree': '不同意，重新核实',
  'contract.recheck.notForYou':
    '这一步须由另一位同事办理：办理过该申请住房核查的人不能作决定，提出意见的人不能自己确认。',
  'contract.recheck.decided': '理由：{reason}',

  'contract.list.title@rent': '租赁合同签订',
  'contract.list.lead@rent':
    '家庭选定房源后在期限内签订租赁合同；在这里登记签约和起租日，房源即不再出租给别家。',
  'contract.list.none@rent': '还没有租赁合同',
  'contract.list.none.text@rent': '家庭选定房源后，租赁合同会自动出现在这里。',
  'contract.unitPrice@rent': '租金标准',
  'contract.total@rent': '月租金',
  'contract.number@rent': '租赁合同编号',
  'contract.number.help@rent': '填纸质租赁合同上的编号；留空由系统编号。',
  'contract.signing.text@rent': '签约期限 {date}。请核对双方已在纸质租赁合同上签字。',
  'contract.next.toSign@rent':
    '请带身份证和受理编号，在期限内到收购主体签订租赁合同；逾期未签视同放弃（办法第二十一条）。',
  'contract.next.signed@rent': '租赁合同已签订并登记。接下来按合同交押金和首期租金，办理入住。',
  'contract.next.recovered@rent':
    '因认定弄虚作假，租赁合同已终止，房源已收回。不服的，请在“听证与申诉”里申诉。',
  'contract.next.takenBack@rent':
    '签约前核实，家庭已不符合承租条件，所选房源已收回。如有不同意见，请联系住房更新主管部门。',

  'contract.confirm.lease':
    '{name}，{place}，{price}，{start} 起租，租期 {months} 个月。登记后房源不再出租给别家，不能撤销。',
  'contract.lease.term': '租期',
  'contract.lease.term.value': '{months} 个月',
  'contract.lease.days': '起止日期',
  'contract.lease.start': '起租日',
  'contract.lease.start.help': '租赁合同写明的第一天；租期 {months} 个月，到期日由系统算出。',
  'contract.lease.deposit': '押金',
  'contract.lease.deposit.value': '{sum}（{months} 个月租金）',
  'contract.lease.deposit.none': '不收押金',
  'contract.lease.payment': '付租方式',
  'contract.lease.payment.value': '每 {months} 个月付一次，每次 {sum}',
  'contract.lease.renewal': '续租',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
