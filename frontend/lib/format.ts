import { useHomes, type HomeUse } from '@/lib/homes';
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
  /** What a home costs: yuan, or yuan a month where homes are for rent. */
  price(yuan: number): string;
  /** What a home costs, for narrow cells: 55.1 万, ¥551k; a month's rent 1,260 元, ¥1,260. */
  shortPrice(yuan: number): string;
  /** Yuan per m², or per m² and month where homes are for rent. */
  unitPrice(yuanPerSquareMetre: number): string;
  /** A span of such prices, for example 4,560–5,040, with its unit apart, so that it can stand back. */
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

const formats: Record<Language, Record<HomeUse, Format>> = {
  zh: { SALE: formatOf('zh', 'SALE'), RENT: formatOf('zh', 'RENT') },
  en: { SALE: formatOf('en', 'SALE'), RENT: formatOf('en', 'RENT') },
};

export const formatFor = (language: Language, use: HomeUse = 'SALE'): Format => formats[language][use];

export function useFormat(): Format {
  return formatFor(useLanguage(), useHomes());
}

function formatOf(language: Language, use: HomeUse): Format {
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
  const isRent = use === 'RENT';
  const perMonth = isChinese ? '/月' : ' a month';
  const perMetre = isChinese ? `元/㎡${isRent ? '·月' : ''}` : `/m²${isRent ? perMonth : ''}`;
  const inShort = (value: number) =>
    isChinese ? `${oneDecimal.format(value / 10_000)} 万` : `¥${integer.format(value / 1000)}k`;
  const metres = (text: string) => (isChinese ? `${text} ㎡` : `${text} m²`);
  return {
    count: (value) => integer.format(value),
    money: (value) => yuan(plain(value)),
    exactMoney: (value) => yuan(cents.format(value)),
    price: (value) => yuan(plain(value)) + (isRent ? perMonth : ''),
    shortPrice: (value) => (isRent ? yuan(integer.format(value)) : inShort(value)),
    unitPrice: (value) => (isChinese ? `${plain(value)} ${perMetre}` : `¥${plain(value)}${perMetre}`),
    unitPriceRange: (from, to) => {
      const span = range(plain(from), plain(to));
      return { amount: isChinese ? span : `¥${span}`, unit: perMetre };
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
