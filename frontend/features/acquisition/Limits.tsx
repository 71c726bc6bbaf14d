import { Card } from '@/components/Card';
import { KeyValues, type KeyValue } from '@/components/KeyValues';
import { Stack } from '@/components/Stack';
import { Area, DateTime, Money } from '@/components/values';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

const WHOLE = 100;

/** What the price is held against, each limit with how it is computed. */
export function Limits({ acquisition }: { acquisition: AcquisitionView }) {
  const t = useT();
  const { sums, limits } = acquisition;
  const rows = useRows(acquisition);
  return (
    <Card title={t('acquisition.limits')}>
      <Stack>
        <KeyValues
          figures
          items={[
            { label: t('acquisition.sums.price'), value: <Money yuan={sums.price} /> },
            { label: t('acquisition.sums.area'), value: <Area squareMetres={sums.area} /> },
          ]}
        />
        <KeyValues items={rows} />
        <p className="muted small">
          {t(limits ? 'acquisition.limits.rounding' : 'acquisition.limits.missing')}
        </p>
      </Stack>
    </Card>
  );
}

function useRows(acquisition: AcquisitionView): KeyValue[] {
  const t = useT();
  const format = useFormat();
  const { demand, replacement, limits, comparable, sums } = acquisition;
  const none = <span className="muted">{t('acquisition.limits.none')}</span>;
  return [
    {
      label: t('acquisition.limits.demand'),
      value: demand
        ? t('acquisition.limits.demand.value', {
            area: demand.area,
            wanting: format.count(demand.wanting),
            surveyed: format.count(demand.surveyed),
            percent: format.percent(demand.minPercent / WHOLE),
          })
        : none,
    },
    {
      label: t('acquisition.limits.replacement'),
      value: limits ? (
        <>
          {format.unitPrice(limits.replacementPrice)}
          {replacement && (
            <p className="muted small">
              {t('acquisition.limits.replacement.parts', {
                land: format.unitPrice(replacement.land),
                construction: format.unitPrice(replacement.construction),
                fees: format.unitPrice(replacement.fees),
                source: replacement.source,
              })}{' '}
              {t('acquisition.limits.until')} <DateTime iso={replacement.validUntil} />
            </p>
          )}
        </>
      ) : replacement ? (
        format.unitPrice(replacement.price)
      ) : (
        none
      ),
    },
    {
      label: t('acquisition.limits.comparable'),
      value:
        comparable && limits
          ? t('acquisition.limits.comparable.value', {
              price: format.unitPrice(limits.comparablePrice),
              percent: format.percent(limits.minDiscountPercent / WHOLE),
              source: comparable.source,
            })
          : comparable
            ? format.unitPrice(comparable.price)
            : none,
    },
    {
      label: t('acquisition.limits.appraised'),
      value: sums.appraised ? (
        <>
          {t('acquisition.limits.appraised.value', {
            lowest: format.exactMoney(sums.appraised.lowest),
            mean: format.exactMoney(sums.appraised.mean),
            highest: format.exactMoney(sums.appraised.highest),
          })}
          {sums.price > sums.appraised.lowest && (
            <p className="small">{t('acquisition.limits.appraised.above')}</p>
          )}
        </>
      ) : (
        none
      ),
    },
    {
      label: t('acquisition.limits.second'),
      value: t(sums.needsSecond ? 'acquisition.limits.second.yes' : 'acquisition.limits.second.no', {
        limit: format.exactMoney(sums.secondAbove),
      }),
    },
  ];
}
