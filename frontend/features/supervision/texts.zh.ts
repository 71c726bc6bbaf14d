const zh = {
  'supervision.title': '收购主体年度考核',
  'supervision.lead':
    '每个收购主体一年的配出速度、价格、投诉和物业服务，打开页面时从各项业务现查，不另外填报（办法第三十条）。',
  'supervision.year': '年度',
  'supervision.year.words': '{year} 年',
  'supervision.companies': '收购主体',
  'supervision.none': '没有收购主体',
  'supervision.none.text': '有了已批准的项目或者已公告的配售项目，考核就会出现在这里。',
  'supervision.indicator': '指标和来源',
  'supervision.look': '查看',
  'supervision.csv': '下载 CSV',
  'supervision.noTotal': '各项指标并列，不加总分：它们量的是不同的事，政策没有规定各占多少。',
  'supervision.days': '{days} 天',
  'supervision.speed': '配出速度',
  'supervision.handedOver': '当年交付',
  'supervision.handedOver.source':
    '当年办完移交的收购房源，和当年起算的新建房源（套）。新建房源从项目竣工验收那天起算；没有登记竣工验收的，从价格首次公示那天起算。',
  'supervision.allocated': '当年配出',
  'supervision.allocated.source': '当年有家庭选定、现在仍然有效的房源（套）。',
  'supervision.median': '交付到配出，中位天数',
  'supervision.longest': '交付到配出，最长天数',
  'supervision.days.source':
    '收购房源从移交那天、新建房源从起算那天，到家庭选房那天；租出过的房源从租约结束的第二天重新起算。只算当年配出的。',
  'supervision.waiting': '交付后还没有配出',
  'supervision.waiting.source': '到年底（当年到今天）还没有家庭选定的房源，名单见下。',
  'supervision.longestWaiting': '其中等得最久',
  'supervision.prices': '价格',
  'supervision.sale': '配售价占上限',
  'supervision.rent': '租金占上限',
  'supervision.price.source': '当年由住更和发改两家备案、现在有效的清单，按总价合并计算（办法第十三条）。',
  'supervision.level': '{percent}%（{price}，上限 {cap}，共 {lists} 份）',
  'supervision.complaints': '投诉',
  'supervision.filed': '投诉',
  'supervision.upheld': '其中成立',
  'supervision.complaints.source': '当年家庭对收购主体的投诉（件）。',
  'supervision.late': '逾期答复或没有答复',
  'supervision.late.source': '过了答复期限才答复，或者一直没有答复（件）。',
  'supervision.property': '物业服务',
  'supervision.stars': '星级',
  'supervision.stars.figure': '最低 {lowest} 星，平均 {average} 星',
  'supervision.without': '没有登记的项目',
  'supervision.expired': '评级过期的项目',
  'supervision.ofProjects': '{count} 个，共 {projects} 个',
  'supervision.property.source': '各项目到年底已确认的物业服务（办法第二十条）。',
  'supervision.homes.lead':
    '等得最久的排在前面。收购房源从移交那天起算，新建房源从竣工验收或价格首次公示那天起算；租出过的，从租约结束的第二天重新起算。',
  'supervision.homes.none': '没有积压的房源。',
  'supervision.home': '房源',
  'supervision.company': '收购主体',
  'supervision.project': '项目',
  'supervision.acquisition': '收购',
  'supervision.acquisition.number': '第 {id} 号',
  'supervision.acquisition.built': '新建',
  'supervision.since': '起算日期',
  'supervision.waited': '已等',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
