const zh = {
  'shell.name': '安居',
  'shell.skip': '跳到正文',
  'shell.menu': '菜单',
  'shell.menu.close': '收起',
  'shell.nav': '主导航',
  'shell.nav.work': '我的工作',
  'shell.nav.home': '首页',
  'shell.nav.offerings': '在售在租项目',
  'shell.nav.notices': '公示',
  'shell.nav.draws': '摇号',
  'shell.nav.policy': '政策',
  'shell.nav.myApplications': '我的申请',
  'shell.nav.mySelection': '选房',
  'shell.nav.filings': '集体申报',
  'shell.nav.acquirerOfferings': '配售和配租',
  'shell.nav.queue': '待办',
  'shell.nav.bureauNotices': '公示与异议',
  'shell.nav.bureauPolicy': '政策管理',
  'shell.nav.bureauDraws': '摇号管理',
  'shell.nav.group.applications': '申请审核',
  'shell.nav.group.allocation': '公示、摇号、选房',
  'shell.nav.group.stock': '房源收购',
  'shell.nav.group.money': '价格和资金',
  'shell.nav.group.living': '入住以后',
  'shell.nav.group.oversight': '监督',
  'shell.nav.group.city': '城市设置',
  'shell.largeText': '大字版',
  'shell.otherLanguage': 'English',
  'shell.person': '{name}',
  'shell.logout': '退出',
  'shell.loggingIn': '正在登录',
  'shell.basis':
    '依据本市配售型保障房管理办法办理。每一项决定都写明条款和理由；有不同意见的，可以在公示期内提出异议。',
  'shell.trust': '价格、名单和摇号结果全部公开，任何人都可以自行核对。',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
