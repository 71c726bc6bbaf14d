import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { ReplacementPriceEndpoint } from '@/generated/endpoints';
import type ReplacementPrice from '@/generated/org/anju/ReplacementPrice';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { usePriceDistricts, useReplacementPrices } from './queries';
import { StepForm } from './StepForm';

/** What building affordable housing at a place costs: entered by one officer, confirmed by another. */
export function ReplacementPrices() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('acquisition.replacement.title')} lead={t('acquisition.replacement.lead')} />
      <Stack wide>
        <Card>
          <EntryForm />
        </Card>
        <Loaded query={useReplacementPrices(page)} skeleton={<Skeleton lines={6} shape="row" />}>
          {(data) => (
            <DataTable
              caption={t('acquisition.replacement.title')}
              columns={columns}
              data={data}
              rowKey={({ id }) => id}
              actions={(price) => !price.confirmed && !price.mine && <Confirm id={price.id} />}
              onPage={data.total > data.size ? setPage : undefined}
              empty={<EmptyState title={t('acquisition.replacement.none')} />}
            />
          )}
        </Loaded>
      </Stack>
    </>
  );
}

function useColumns(): Column<ReplacementPrice>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('acquisition.column.place'),
      heads: true,
      cell: ({ district, place }) => `${district} ${place}`,
    },
    {
      title: t('acquisition.limits.replacement'),
      numeric: true,
      cell: ({ price, land, construction, fees }) => (
        <>
          {format.unitPrice(price)}
          <p className="muted small">
            {t('acquisition.replacement.parts', {
              land: format.unitPrice(land),
              construction: format.unitPrice(construction),
              fees: format.unitPrice(fees),
            })}
          </p>
        </>
      ),
    },
    { title: t('acquisition.comparable.source'), cell: ({ source }) => source },
    {
      title: t('acquisition.replacement.valid'),
      cell: ({ validFrom, validUntil }) => (
        <>
          <DateTime iso={validFrom} /> – <DateTime iso={validUntil} />
        </>
      ),
    },
    {
      title: t('acquisition.column.state'),
      cell: ({ confirmed, mine }) => (
        <StatusTag tone={confirmed ? 'jade' : 'amber'}>
          {t(
            confirmed
              ? 'acquisition.replacement.confirmed'
              : mine
                ? 'acquisition.replacement.mine'
                : 'acquisition.replacement.waits',
          )}
        </StatusTag>
      ),
    },
  ];
}

function Confirm({ id }: { id: number }) {
  const t = useT();
  const confirm = useCommand(() => ReplacementPriceEndpoint.confirm(id), { refreshes: ['acquisition'] });
  return (
    <>
      <Button kind="primary" disabled={confirm.isRunning} onClick={() => confirm.run()}>
        {t('acquisition.replacement.confirm')}
      </Button>
      <Refusal error={confirm.error} />
    </>
  );
}

function EntryForm() {
  const t = useT();
  const { data: districts = [] } = usePriceDistricts();
  return (
    <StepForm
      title={t('acquisition.replacement.enter')}
      lead={t('acquisition.replacement.enter.lead')}
      fields={[
        {
          name: 'district',
          kind: 'choice',
          label: t('acquisition.replacement.district'),
          options: districts.map((each) => ({ value: each, label: each })),
        },
        { name: 'place', kind: 'text', label: t('acquisition.replacement.place') },
        { name: 'land', kind: 'amount', label: t('acquisition.replacement.land') },
        { name: 'construction', kind: 'amount', label: t('acquisition.replacement.construction') },
        { name: 'fees', kind: 'amount', label: t('acquisition.replacement.fees') },
        { name: 'source', kind: 'text', label: t('acquisition.comparable.source') },
        { name: 'from', kind: 'date', label: t('acquisition.replacement.from') },
        { name: 'until', kind: 'date', label: t('acquisition.replacement.until') },
      ]}
      send={({ text, amount }) =>
        ReplacementPriceEndpoint.enter(
          text('district'),
          text('place'),
          amount('land')!,
          amount('construction')!,
          amount('fees')!,
          text('source'),
          text('from'),
          text('until'),
        )
      }
    />
  );
}
