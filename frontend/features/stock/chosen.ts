import AreaBand from '@/generated/org/anju/AreaBand';
import Encumbrance from '@/generated/org/anju/Encumbrance';
import SaleState from '@/generated/org/anju/SaleState';
import StockOrder from '@/generated/org/anju/StockOrder';
import StockTitle from '@/generated/org/anju/StockTitle';
import { oneOf, whole } from '@/lib/address';

/** What of the ledger is shown, and in which order. The address of the page carries it, so it can be sent on. */
export interface Chosen {
  /** Empty for all that one may see. */
  district: string;
  text: string;
  layout: string;
  band: AreaBand | undefined;
  saleState: SaleState | undefined;
  encumbrance: Encumbrance | undefined;
  title: StockTitle | undefined;
  /** Only what nothing stands in the way of acquiring. */
  acquirable: boolean;
  order: StockOrder;
  /** From 0. */
  page: number;
}

export function chosenIn(params: URLSearchParams): Chosen {
  return {
    district: params.get('district') ?? '',
    text: params.get('text') ?? '',
    layout: params.get('layout') ?? '',
    band: oneOf(AreaBand, params.get('band')),
    saleState: oneOf(SaleState, params.get('saleState')),
    encumbrance: oneOf(Encumbrance, params.get('encumbrance')),
    title: oneOf(StockTitle, params.get('title')),
    acquirable: params.get('acquirable') === 'true',
    order: oneOf(StockOrder, params.get('order')) ?? StockOrder.PLACE,
    page: whole(params.get('page')),
  };
}

/** The part of it that says which units are meant. */
export function choiceOf({
  district,
  text,
  layout,
  band,
  saleState,
  encumbrance,
  title,
  acquirable,
}: Chosen) {
  return { district, text, layout, band, saleState, encumbrance, title, acquirable };
}
