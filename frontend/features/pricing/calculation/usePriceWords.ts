import type PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** Prices per m² and sums, with both decimals always, of homes to let per month. */
export function usePriceWords(basis: `${PriceBasisKind}`) {
  const t = useT();
  const format = useFormat();
  const isRent = basis === 'RENT';
  return {
    perMetre: (price: number) =>
      t(isRent ? 'calculation.perMetre.monthly' : 'calculation.perMetre', {
        amount: format.exactMoney(price),
      }),
    money: (yuan: number) =>
      isRent ? t('calculation.monthly', { amount: format.exactMoney(yuan) }) : format.exactMoney(yuan),
  };
}

/** So many per cent as people write it. */
export const percentWords = (percent: number) => `${percent}%`;
