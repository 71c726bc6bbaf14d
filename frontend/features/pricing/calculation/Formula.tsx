import { DocumentLink } from '@/components/document/DocumentLink';
import { Stack } from '@/components/Stack';
import type PriceSheetView from '@/generated/org/anju/PriceSheetView';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './Calculation.module.css';
import { percentWords, usePriceWords } from './usePriceWords';

/** How the highest average of a sheet comes about, with its numbers. */
export function Formula({ sheet }: { sheet: PriceSheetView }) {
  const t = useT();
  const words = usePriceWords(sheet.basis);
  return (
    <Stack>
      <p className={styles.formula}>{useFormula(sheet)}</p>
      <p className="muted small">{t('calculation.formula.rounding')}</p>
      {sheet.acquired && <p>{t('calculation.formula.place', { place: sheet.acquired.place })}</p>}
      {sheet.rent && <Source rent={sheet.rent} />}
      {sheet.targetPrice !== undefined && (
        <p>{t('calculation.formula.target', { price: words.perMetre(sheet.targetPrice) })}</p>
      )}
      <Rows sheet={sheet} />
    </Stack>
  );
}

function useFormula({ basis, acquired, built, rent, highestPrice }: PriceSheetView): string {
  const t = useT();
  const format = useFormat();
  const words = usePriceWords(basis);
  const price = words.perMetre(highestPrice);
  if (acquired) {
    return t('calculation.formula.ACQUIRED', {
      replacement: words.perMetre(acquired.replacementPrice),
      land: words.perMetre(acquired.land),
      construction: words.perMetre(acquired.construction),
      fees: words.perMetre(acquired.fees),
      percent: percentWords(acquired.markupPercent),
      price,
    });
  }
  if (built) {
    return t('calculation.formula.BUILT', {
      land: format.exactMoney(built.landCost),
      construction: format.exactMoney(built.constructionCost),
      area: format.area(built.area),
      percent: percentWords(built.markupPercent),
      price,
    });
  }
  return rent
    ? t('calculation.formula.RENT', {
        market: words.perMetre(rent.marketRent),
        percent: percentWords(rent.percent),
        price,
      })
    : price;
}

function Source({ rent: { source, surveyedOn } }: { rent: NonNullable<PriceSheetView['rent']> }) {
  const t = useT();
  const format = useFormat();
  return <p>{t('calculation.formula.source', { source, day: format.date(surveyedOn) })}</p>;
}

/** Costs and coefficients, when there are any. */
function Rows({ sheet: { costs, coefficients } }: { sheet: PriceSheetView }) {
  const t = useT();
  const format = useFormat();
  const { storeys, orientations, layouts } = coefficients;
  const factors = [
    ...storeys.map(({ from, until, factor }) => ({
      name: t('calculation.formula.storey', { from, until }),
      factor,
    })),
    ...orientations,
    ...layouts,
  ];
  return (
    <>
      {costs.length > 0 && (
        <div>
          <h3>{t('calculation.costs')}</h3>
          <ul className={styles.costs}>
            {costs.map(({ kind, amount, note, document }, index) => (
              <li key={index}>
                {t(`calculation.cost.${kind}` satisfies TextKey)} {format.exactMoney(amount)}
                {note && <span className="muted"> · {note}</span>}{' '}
                {document ? (
                  <DocumentLink document={document} />
                ) : (
                  <span className="muted">{t('calculation.cost.noPaper')}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {factors.length > 0 && (
        <div>
          <h3>{t('calculation.coefficients')}</h3>
          <ul className={styles.rows}>
            {factors.map(({ name, factor }) => (
              <li key={name}>
                {name} × {factor}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
