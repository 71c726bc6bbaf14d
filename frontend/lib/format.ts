import { TAGS, useLanguage, type Language } from '@/lib/i18n';

/** The city's time zone: every date on the page is meant there, wherever it is read. */
const TIME_ZONE = 'Asia/Shanghai';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Numbers, money, areas and times as people read them in one language. Instants are ISO 8601 strings. */
export interface Format {
  count(value: number): string;
  /** Yuan, whole unless there are fen. */
  money(yuan: number): string;
  /** Yuan with two decimals always, for books and vouchers. */
  exactMoney(yuan: number): string;
  /** Yuan in short, for narrow cells: 55.1 万, ¥551k. */
  shortMoney(yuan: number): string;
  /** Yuan per m². */
  unitPrice(yuanPerSquareMetre: number): string;
  /** A span of yuan per m², for example 4,560–5,040, with its unit apart, so that it can stand back. */
  unitPriceRange(from: number, to: number): { amount: string; unit: string };
  /** m² with two decimals. */
  area(squareMetres: number): string;
  areaRange(from: number, to: number): string;
  percent(share: number): string;
  date(iso: string): string;
  /** Month and day, for lists of one year. */
  shortDate(iso: string): string;
  dateTime(iso: string): string;
  time(iso: string): string;
  /** "3 天后", "in 3 days", measured from `now` in epoch milliseconds. */
  relative(iso: string, now: number): string;
  /** Minutes and seconds (with hours when needed) of a span in milliseconds. */
  clock(milliseconds: number): string;
}

const byLanguage = { zh: formatOf('zh'), en: formatOf('en') };

export const formatFor = (language: Language): Format => byLanguage[language];

export function useFormat(): Format {
  return formatFor(useLanguage());
}

function formatOf(language: Language): Format {
  const tag = TAGS[language];
  const isChinese = language === 'zh';
  const integer = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const date = dates(tag, { year: 'numeric', month: isChinese ? 'long' : 'short', day: 'numeric' });
  const shortDate = dates(tag, { month: isChinese ? 'long' : 'short', day: 'numeric' });
  const time = dates(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const plain = (yuan: number) => (Number.isInteger(yuan) ? integer : cents).format(yuan);
  const yuan = (text: string) => (isChinese ? `${text} 元` : `¥${text}`);
  const perMetre = (text: string) => (isChinese ? `${text} 元/㎡` : `¥${text}/m²`);
  const metres = (text: string) => (isChinese ? `${text} ㎡` : `${text} m²`);
  return {
    count: (value) => integer.format(value),
    money: (value) => yuan(plain(value)),
    exactMoney: (value) => yuan(cents.format(value)),
    shortMoney: (value) =>
      isChinese ? `${oneDecimal.format(value / 10_000)} 万` : `¥${integer.format(value / 1000)}k`,
    unitPrice: (value) => perMetre(plain(value)),
    unitPriceRange: (from, to) => {
      const span = range(plain(from), plain(to));
      return isChinese ? { amount: span, unit: '元/㎡' } : { amount: `¥${span}`, unit: '/m²' };
    },
    area: (value) => metres(cents.format(value)),
    areaRange: (from, to) => metres(range(integer.format(from), integer.format(to))),
    percent: (share) => percent.format(share),
    date: (iso) => date(iso),
    shortDate: (iso) => shortDate(iso),
    dateTime: (iso) => `${date(iso)} ${time(iso)}`,
    time: (iso) => time(iso),
    relative: (iso, now) => relativeText(relative, parse(iso).getTime() - now),
    clock: clockText,
  };
}

function dates(tag: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(tag, { timeZone: TIME_ZONE, ...options });
  return (iso: string) => format.format(parse(iso));
}

/** A date without a time is the start of that day in the city. */
function parse(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T00:00:00+08:00` : iso);
}

const range = (from: string, to: string) => (from === to ? from : `${from}–${to}`);

function relativeText(format: Intl.RelativeTimeFormat, milliseconds: number): string {
  const size = Math.abs(milliseconds);
  if (size < HOUR) {
    return format.format(Math.round(milliseconds / MINUTE), 'minute');
  }
  return size < DAY
    ? format.format(Math.round(milliseconds / HOUR), 'hour')
    : format.format(Math.round(milliseconds / DAY), 'day');
}

function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const parts = [Math.floor((seconds % 3600) / 60), seconds % 60];
  const hours = Math.floor(seconds / 3600);
  return (hours > 0 ? [hours, ...parts] : parts).map((part) => String(part).padStart(2, '0')).join(':');
}
