import { describe, expect, it } from 'vitest';
import { formatFor } from './format';

const zh = formatFor('zh');
const en = formatFor('en');

describe('numbers and times', () => {
  it('write money with separators and its sign where the language puts it', () => {
    expect(zh.money(551256)).toBe('551,256 元');
    expect(en.money(551256)).toBe('¥551,256');
    expect(zh.money(551256.5)).toBe('551,256.50 元');
  });

  it('write the money of books to the cent', () => {
    expect(zh.exactMoney(4816350.5)).toBe('4,816,350.50 元');
    expect(en.exactMoney(-551256)).toBe('¥-551,256.00');
  });

  it('shorten the price of a home for narrow cells', () => {
    expect(zh.shortPrice(551256)).toBe('55.1 万');
    expect(en.shortPrice(551256)).toBe('¥551k');
  });

  it('write the price of a home by the month where homes are for rent', () => {
    const rentZh = formatFor('zh', 'RENT');
    const rentEn = formatFor('en', 'RENT');
    expect([zh.price(551256), rentZh.price(1260)]).toEqual(['551,256 元', '1,260 元/月']);
    expect([en.price(551256), rentEn.price(1260)]).toEqual(['¥551,256', '¥1,260 a month']);
    expect([zh.unitPrice(4980), rentZh.unitPrice(14.5)]).toEqual(['4,980 元/㎡', '14.50 元/㎡·月']);
    expect([en.unitPrice(4980), rentEn.unitPrice(14.5)]).toEqual(['¥4,980/m²', '¥14.50/m² a month']);
    expect([rentZh.shortPrice(1260.4), rentEn.shortPrice(1260.4)]).toEqual(['1,260 元', '¥1,260']);
    expect(rentZh.unitPriceRange(14, 16)).toEqual({ amount: '14–16', unit: '元/㎡·月' });
  });

  it('leave other money as it is where homes are for rent', () => {
    expect(formatFor('zh', 'RENT').money(36000)).toBe('36,000 元');
  });

  it('write areas with two decimals', () => {
    expect(zh.area(111.2)).toBe('111.20 ㎡');
    expect(en.area(111.23)).toBe('111.23 m²');
  });

  it('write a span once when both ends are equal', () => {
    expect(zh.unitPriceRange(4560, 5040)).toEqual({ amount: '4,560–5,040', unit: '元/㎡' });
    expect(en.unitPriceRange(4560, 4560)).toEqual({ amount: '¥4,560', unit: '/m²' });
  });

  it("tell times in the city's zone, wherever they are read", () => {
    expect(zh.dateTime('2026-11-22T16:30:00Z')).toBe('2026年11月23日 00:30');
    expect(zh.date('2026-11-22')).toBe('2026年11月22日');
  });

  it('say how far away an instant is', () => {
    const now = Date.parse('2026-11-22T00:00:00Z');
    expect(zh.relative('2026-12-01T00:00:00Z', now)).toBe('9天后');
    expect(en.relative('2026-11-22T02:00:00Z', now)).toBe('in 2 hours');
  });

  it('count down in minutes and seconds, and never below nothing', () => {
    expect(zh.clock(186_000)).toBe('03:06');
    expect(zh.clock(3_661_000)).toBe('01:01:01');
    expect(zh.clock(-5)).toBe('00:00');
  });
});
