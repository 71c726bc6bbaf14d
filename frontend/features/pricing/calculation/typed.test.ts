import { describe, expect, it } from 'vitest';
import type CalculationView from '@/generated/org/anju/CalculationView';
import type OfficialDocument from '@/generated/org/anju/OfficialDocument';
import { decimalOf, formOf, NO_BAND, NO_COST, NO_NAME, typedOf, withPapers, type TypedCost } from './typed';

const view = (change: Partial<CalculationView> = {}) =>
  ({
    limits: { maxMarkupPercent: 5, maxRentPercent: 70, maxProfitPercent: 5 },
    places: [],
    ...change,
  }) as unknown as CalculationView;

const KEPT = { id: 7, issuer: '税务局', number: '完税 1 号' } as OfficialDocument;
const INVOICE = {
  issuer: '装修公司',
  number: 'FP-1',
  issuedOn: '2026-01-05',
  file: new File(['x'], 'fp.pdf'),
};
const cost = (change: Partial<TypedCost>): TypedCost => ({ ...NO_COST, amount: '12.50', ...change });

const BUILT = { ...typedOf(view()), land: '1,234.50', construction: '5678', area: '100.25' };

describe('a sheet that is typed', () => {
  it('begins with the highest shares that the policy allows and with the only place', () => {
    const typed = typedOf(view({ places: [{ name: '团城山', units: 3 }] }));
    expect(typed).toMatchObject({ place: '团城山', markup: '5', rentPercent: '70', target: '' });
  });

  it('begins with the costs that hold for the project, whatever an older sheet says', () => {
    const costs = { landCost: 0, constructionCost: 810_000, area: 200, offeringId: 2 };
    const built = { landCost: 1, constructionCost: 800_000, area: 100, markupPercent: 4 };
    const typed = typedOf(
      view({ costs, sheet: { built, costs: [], coefficients: {} } } as unknown as Partial<CalculationView>),
    );
    expect(typed).toMatchObject({ land: '0', construction: '810000', area: '200', markup: '4' });
  });

  it('sends only what its basis needs', () => {
    expect(formOf('BUILT', BUILT)).toEqual({
      built: { landCost: 1234.5, constructionCost: 5678, area: 100.25, markupPercent: 5 },
      costs: [],
      storeys: [],
      orientations: [],
      layouts: [],
      targetPrice: undefined,
    });
    expect(formOf('ACQUIRED', { ...BUILT, place: '团城山' })?.acquired).toEqual({
      place: '团城山',
      markupPercent: 5,
    });
  });

  it('waits for every row that was begun', () => {
    expect(formOf('BUILT', { ...BUILT, costs: [NO_COST] })).toBeUndefined();
    expect(formOf('BUILT', { ...BUILT, storeys: [{ ...NO_BAND, from: '1', until: '5' }] })).toBeUndefined();
    expect(formOf('BUILT', { ...BUILT, layouts: [{ ...NO_NAME, factor: '1.02' }] })).toBeUndefined();
    expect(
      formOf('BUILT', { ...BUILT, storeys: [{ from: '-1', until: '5', factor: '0.98' }] })?.storeys,
    ).toEqual([{ from: -1, until: 5, factor: 0.98 }]);
  });

  it('waits for the paper of every cost', () => {
    expect(formOf('BUILT', { ...BUILT, costs: [cost({})] })).toBeUndefined();
    expect(formOf('BUILT', { ...BUILT, costs: [cost({ kept: KEPT })] })).toBeDefined();
    expect(formOf('BUILT', { ...BUILT, costs: [cost({ document: INVOICE })] })).toBeDefined();
  });

  it('names the papers that the server has and hands in those that are new', async () => {
    const read = formOf('BUILT', {
      ...BUILT,
      costs: [cost({ kept: KEPT }), cost({ document: INVOICE, note: ' 装修 ' })],
    });
    const handed: unknown[] = [];
    const sent = await withPapers(read!, (document) => {
      handed.push(document);
      return Promise.resolve(8);
    });
    expect(handed).toEqual([INVOICE]);
    expect(sent.costs).toEqual([
      { kind: 'TAXES', amount: 12.5, note: '', documentId: 7 },
      { kind: 'TAXES', amount: 12.5, note: '装修', documentId: 8 },
    ]);
  });

  it('begins with the papers of the version before', () => {
    const costs = [{ kind: 'TAXES', amount: 12.5, note: '契税', document: KEPT }];
    const typed = typedOf(
      view({ sheet: { costs, coefficients: {} } } as unknown as Partial<CalculationView>),
    );
    expect(typed.costs).toEqual([cost({ amount: '12.5', note: '契税', kept: KEPT })]);
  });

  it('takes no more decimals than there are', () => {
    expect(decimalOf('12,345.67', 2)).toBe(12_345.67);
    expect(decimalOf('1.234', 2)).toBeUndefined();
    expect(decimalOf('1.0234', 4)).toBe(1.0234);
    expect(formOf('BUILT', { ...BUILT, target: '4000.001' })).toBeUndefined();
  });
});
