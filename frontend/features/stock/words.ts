import type StockChange from '@/generated/org/anju/StockChange';
import StockFact from '@/generated/org/anju/StockFact';
import type { Format } from '@/lib/format';
import { hasText, type Translate } from '@/lib/i18n';

/** A fact's value as people read it; the server tells it as plain text. */
export function valueOf(fact: StockChange['fact'], value: string | undefined, t: Translate, format: Format) {
  if (value === undefined || value === '') {
    return t('stock.blank');
  }
  switch (fact) {
    case StockFact.BUILT_AREA:
    case StockFact.INNER_AREA:
      return format.area(Number(value));
    case StockFact.ASKING_PRICE:
      return format.unitPrice(Number(value));
    case StockFact.COMPLETED_ON:
      return format.date(value);
    case StockFact.SALE_STATE:
      return worded(`stock.saleState.${value}`, value, t);
    case StockFact.ENCUMBRANCE:
      return worded(`stock.encumbrance.${value}`, value, t);
    default:
      return value;
  }
}

const worded = (key: string, value: string, t: Translate) => (hasText(key) ? t(key) : value);
