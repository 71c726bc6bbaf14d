const zh = {
  'document.issuer': '签发单位',
  'document.number': '文号或编号',
  'document.number.help': '照文件上写的填，没有编号的写“无”。',
  'document.issuedOn': '签发日期',
  'document.scan': '扫描件',
  'document.scan.hint': '照片或 PDF，不超过 20 MB。',
  'document.tooLarge': '文件超过 20 MB，请压缩或者分开扫描。',
  'document.look': '查看文件',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
