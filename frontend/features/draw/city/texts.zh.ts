const zh = {
  'city.history.title': '全市摇号记录',
  'city.history.lead': '由您的浏览器根据公开的记录文件和每一份封存书计算。',
  'city.history.gapFree.passed': '编号从 1 起连续，没有跳号、重号',
  'city.history.gapFree.failed': '编号有跳号或重号：可能有一次摇号被隐藏',
  'city.history.onePerOffering.passed': '同一项目最多一次有效摇号',
  'city.history.onePerOffering.failed': '同一项目出现了两次有效摇号',
  'city.history.chained.passed': '每份封存书都写明前一份的指纹，前后相接',
  'city.history.chained.failed': '有封存书与前一份的指纹接不上：记录被改动过',
  'city.history.late': '注意：下列摇号在随机数可能已经能知道之后才作废，请看公布的原因。',
  'city.history.good': '共 {count} 次摇号，记录前后一致。',
  'city.history.bad': '共 {count} 次摇号，记录前后不一致。请保存文件，并向住房保障部门或审计部门反映。',
  'city.keys.title': '本市签名公钥',
  'city.keys.lead': '每份封存书都用这把钥匙签名。核对编号，才知道签名确实是本市的。',
  'city.keys.none': '还没有公布公钥。',
  'city.keys.current': '现用',
  'city.keys.former': '已停用',
  'city.keys.public': '公钥全文',
  'city.keys.since': '启用于',
  'city.keys.first': '第一把公钥，没有更早的钥匙为它签名。',
  'city.keys.endorsed': '由前一把钥匙 {keyId} 签名认可。',
  'city.keys.broken': '前一把钥匙已经遗失，没有签名认可。公布的原因：{reason}',
  'city.keys.seen': '这台设备 {date} 见过它。',
  'city.keys.unseen': '这台设备还没有用它验证过。',
  'city.keys.compare': '怎样核对公钥编号',
  'city.keys.compare.notice': '看政府公告栏、报纸公告或纸质封存书上印的编号，逐位比对。',
  'city.keys.compare.phone': '拨打住房保障部门公布的电话，请对方读一遍编号。',
  'city.keys.compare.device':
    '本页会在这台设备上记住见过的公钥。以后换了公钥，没有旧公钥签名认可就会提醒您。',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
