import { handIn, isWhole, NO_DOCUMENT, type TypedDocument } from '@/components/document/handIn';
import type CalculationView from '@/generated/org/anju/CalculationView';
import type CostForm from '@/generated/org/anju/CostForm';
import type OfficialDocument from '@/generated/org/anju/OfficialDocument';
import PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import PriceCostKind from '@/generated/org/anju/PriceCostKind';
import type SheetForm from '@/generated/org/anju/SheetForm';

export interface TypedCost {
  kind: string;
  amount: string;
  note: string;
  /** Its paper, once the server has it; costs of before have none. */
  kept: OfficialDocument | undefined;
  /** The paper that is typed while none is kept. */
  document: TypedDocument;
}

export interface TypedBand {
  from: string;
  until: string;
  factor: string;
}

export interface TypedNamed {
  name: string;
  factor: string;
}

/** A sheet as it is typed; what its basis has no use for stays empty. */
export interface TypedSheet {
  place: string;
  markup: string;
  land: string;
  construction: string;
  area: string;
  rent: string;
  rentSource: string;
  rentOn: string;
  rentPercent: string;
  target: string;
  costs: readonly TypedCost[];
  storeys: readonly TypedBand[];
  orientations: readonly TypedNamed[];
  layouts: readonly TypedNamed[];
}

export const NO_COST: TypedCost = {
  kind: PriceCostKind.TAXES,
  amount: '',
  note: '',
  kept: undefined,
  document: NO_DOCUMENT,
};
export const NO_BAND: TypedBand = { from: '', until: '', factor: '' };
export const NO_NAME: TypedNamed = { name: '', factor: '' };

const KINDS: Readonly<Record<string, PriceCostKind | undefined>> = PriceCostKind;
const CENTS = 2;
const FINE = 4;

/**
 * The next version begins as the one before, with the costs that hold for the project; the first one with the highest
 * shares that the policy allows.
 */
export function typedOf({ sheet, costs, limits, places }: CalculationView): TypedSheet {
  const text = (value: number | string | undefined) => (value === undefined ? '' : String(value));
  const markup = sheet?.acquired?.markupPercent ?? sheet?.built?.markupPercent ?? limits.maxMarkupPercent;
  const onlyPlace = places.length === 1 ? places[0]?.name : undefined;
  return {
    place: sheet?.acquired?.place ?? onlyPlace ?? '',
    markup: text(markup),
    land: text(costs?.landCost),
    construction: text(costs?.constructionCost),
    area: text(costs?.area),
    rent: text(sheet?.rent?.marketRent),
    rentSource: text(sheet?.rent?.source),
    rentOn: text(sheet?.rent?.surveyedOn),
    rentPercent: text(sheet?.rent?.percent ?? limits.maxRentPercent),
    target: text(sheet?.targetPrice),
    costs: (sheet?.costs ?? []).map(({ kind, amount, note, document }) => ({
      kind,
      amount: text(amount),
      note,
      kept: document,
      document: NO_DOCUMENT,
    })),
    storeys: (sheet?.coefficients.storeys ?? []).map(({ from, until, factor }) => ({
      from: text(from),
      until: text(until),
      factor: text(factor),
    })),
    orientations: named(sheet?.coefficients.orientations),
    layouts: named(sheet?.coefficients.layouts),
  };
}

const named = (all: readonly { name: string; factor: number }[] = []): TypedNamed[] =>
  all.map(({ name, factor }) => ({ name, factor: String(factor) }));

/** A sheet as it is sent, but for the papers that the server does not have yet. */
export interface ReadSheet extends Omit<SheetForm, 'costs'> {
  costs: readonly ReadCost[];
}

type ReadCost = Omit<CostForm, 'documentId'> & Pick<TypedCost, 'kept' | 'document'>;

/** Hands in the papers that are new, and answers what is sent. */
export async function withPapers(read: ReadSheet, hand: typeof handIn = handIn): Promise<SheetForm> {
  const costs: CostForm[] = [];
  for (const { kept, document, ...cost } of read.costs) {
    costs.push({ ...cost, documentId: kept?.id ?? (await hand(document)) });
  }
  return { ...read, costs };
}

/** What was typed, read; undefined while something is missing or is no number. */
export function formOf(basis: `${PriceBasisKind}`, typed: TypedSheet): ReadSheet | undefined {
  const target = typed.target.trim() === '' ? undefined : decimalOf(typed.target, CENTS);
  const isTargetRead = target !== undefined || typed.target.trim() === '';
  const rows = rowsOf(typed, basis);
  const part = partOf(basis, typed);
  return part && rows && isTargetRead ? { ...part, ...rows, targetPrice: target } : undefined;
}

type Part = Pick<ReadSheet, 'acquired' | 'built' | 'rent'>;

function partOf(basis: `${PriceBasisKind}`, typed: TypedSheet): Part | undefined {
  switch (basis) {
    case 'ACQUIRED': {
      const markupPercent = decimalOf(typed.markup, FINE);
      return typed.place !== '' && markupPercent !== undefined
        ? { acquired: { place: typed.place, markupPercent } }
        : undefined;
    }
    case 'BUILT': {
      const landCost = decimalOf(typed.land, CENTS);
      const constructionCost = decimalOf(typed.construction, CENTS);
      const area = decimalOf(typed.area, CENTS);
      const markupPercent = decimalOf(typed.markup, FINE);
      return landCost !== undefined && constructionCost && area && markupPercent !== undefined
        ? { built: { landCost, constructionCost, area, markupPercent } }
        : undefined;
    }
    case 'RENT': {
      const marketRent = decimalOf(typed.rent, CENTS);
      const percent = decimalOf(typed.rentPercent, FINE);
      const source = typed.rentSource.trim();
      return marketRent && percent && source !== '' && typed.rentOn !== ''
        ? { rent: { marketRent, source, surveyedOn: typed.rentOn, percent } }
        : undefined;
    }
  }
}

type Rows = Pick<ReadSheet, 'costs' | 'storeys' | 'orientations' | 'layouts'>;

function rowsOf(typed: TypedSheet, basis: `${PriceBasisKind}`): Rows | undefined {
  const costs =
    basis === 'RENT'
      ? []
      : whole(typed.costs, ({ kind, amount, note, kept, document }) => {
          const yuan = decimalOf(amount, CENTS);
          return yuan && (kept || isWhole(document))
            ? { kind: KINDS[kind] ?? PriceCostKind.OTHER, amount: yuan, note: note.trim(), kept, document }
            : undefined;
        });
  const storeys = whole(typed.storeys, ({ from, until, factor }) => {
    const [first, last, value] = [storeyOf(from), storeyOf(until), decimalOf(factor, FINE)];
    return first !== undefined && last !== undefined && value
      ? { from: first, until: last, factor: value }
      : undefined;
  });
  const orientations = whole(typed.orientations, namedOf);
  const layouts = whole(typed.layouts, namedOf);
  return costs && storeys && orientations && layouts ? { costs, storeys, orientations, layouts } : undefined;
}

function namedOf({ name, factor }: TypedNamed) {
  const value = decimalOf(factor, FINE);
  return name.trim() !== '' && value ? { name: name.trim(), factor: value } : undefined;
}

/** All of them, or undefined when one cannot be read. */
function whole<From, To>(all: readonly From[], read: (each: From) => To | undefined): To[] | undefined {
  const found = all.map(read).filter((each) => each !== undefined);
  return found.length === all.length ? found : undefined;
}

/** What somebody typed as a number with so many decimals at most; undefined when it is none. */
export function decimalOf(typed: string, decimals: number): number | undefined {
  const plain = typed.replace(/[,，\s]/g, '');
  return new RegExp(`^\\d+(\\.\\d{1,${decimals}})?$`).test(plain) ? Number(plain) : undefined;
}

const storeyOf = (typed: string): number | undefined =>
  /^-?\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;
