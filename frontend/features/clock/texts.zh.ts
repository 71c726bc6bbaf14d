const zh = {
  'clock.label': '演示时钟',
  'clock.now': '演示城市现在是 {time}',
  'clock.hour': '拨快 1 小时',
  'clock.day': '拨快 1 天',
  'clock.week': '拨快 7 天',
};

export default zh;

declare module '@/lib/i18n/translate' {
  interface Texts extends Readonly<typeof zh> {}
}
