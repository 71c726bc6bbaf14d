import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { KeyValues } from '@/components/KeyValues';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { DateTime, Money } from '@/components/values';
import type InterestDue from '@/generated/org/anju/InterestDue';
import type InterestPeriod from '@/generated/org/anju/InterestPeriod';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useInterest } from './queries';

interface InterestProps {
  sourceId: number;
  /** The day of the payment, which does not count itself. */
  until: string;
  onTake: (due: string) => void;
}

/** What interest is due by a day, with the days and balances that it comes from. */
export function Interest({ sourceId, until, onTake }: InterestProps) {
  const t = useT();
  return (
    <Card title={t('funding.interest.title')}>
      <Loaded query={useInterest(sourceId, until)} skeleton={<Skeleton lines={3} />}>
        {(interest) => <Count interest={interest} onTake={onTake} />}
      </Loaded>
    </Card>
  );
}

function Count({ interest, onTake }: { interest: InterestDue; onTake: (due: string) => void }) {
  const t = useT();
  const format = useFormat();
  const columns: Column<InterestPeriod>[] = [
    { title: t('funding.interest.from'), heads: true, cell: ({ from }) => <DateTime iso={from} /> },
    { title: t('funding.interest.to'), cell: ({ to }) => <DateTime iso={to} /> },
    {
      title: t('funding.interest.balance'),
      numeric: true,
      cell: ({ balance }) => <Money yuan={balance} />,
    },
    { title: t('funding.interest.days'), numeric: true, cell: ({ days }) => format.count(days) },
  ];
  const { periods } = interest;
  return (
    <Stack>
      <p className="small muted">
        {t('funding.interest.how', {
          rate: interest.annualRate,
          basis: t(`funding.dayBasis.${interest.dayBasis}`),
        })}
      </p>
      <DataTable
        caption={t('funding.interest.title')}
        columns={columns}
        data={{ items: periods, total: periods.length, page: 0, size: periods.length }}
        rowKey={({ from }) => from}
        empty={<p>{t('funding.interest.none')}</p>}
      />
      <KeyValues
        figures
        items={[
          { label: t('funding.interest.accrued'), value: <Money yuan={interest.accrued} /> },
          { label: t('funding.interest.paid'), value: <Money yuan={interest.paid} /> },
          ...(interest.paidUntil === undefined
            ? []
            : [{ label: t('funding.interest.paidUntil'), value: <DateTime iso={interest.paidUntil} /> }]),
          {
            label: t('funding.interest.due', { until: interest.until }),
            value: <Money yuan={interest.due} />,
          },
        ]}
      />
      {interest.due > 0 && (
        <Actions>
          <Button onClick={() => onTake(interest.due.toFixed(2))}>{t('funding.interest.take')}</Button>
        </Actions>
      )}
    </Stack>
  );
}
