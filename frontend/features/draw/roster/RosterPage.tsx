import { useState } from 'react';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import type FamilyLine from '@/generated/org/anju/FamilyLine';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Fingerprint } from '../Fingerprint';
import { InRoster } from '../InRoster';
import { useDraw, useRoster } from '../queries';
import { fourDigits } from '../words';

/** The sealed list of one draw, to read and to search. */
export function RosterPage({ number }: { number: number }) {
  return (
    <Loaded page query={useDraw(number)} skeleton={<Skeleton lines={8} />}>
      {(draw) => <Sealed draw={draw} />}
    </Loaded>
  );
}

function Sealed({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const format = useFormat();
  const number = fourDigits(draw.number);
  return (
    <>
      <PageHeader
        crumbs={[
          { to: '/draws', text: t('draw.list.title') },
          { to: `/draws/${draw.number}`, text: t('draw.number', { number }) },
        ]}
        title={t('roster.heading', { offering: draw.offeringName, number })}
        lead={t('roster.lead', { count: format.count(draw.families), date: format.dateTime(draw.sealedAt) })}
      />
      <Split
        aside={
          <Stack>
            <InRoster draw={draw} browse={false} />
            <Card>
              <Fingerprint label={t('draw.seal.root')} hex={draw.rosterRoot} />
            </Card>
          </Stack>
        }
      >
        <Lines number={draw.number} />
      </Split>
    </>
  );
}

function Lines({ number }: { number: number }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <Loaded query={useRoster(number, page)} skeleton={<Skeleton lines={10} shape="row" />}>
      {(data) => (
        <DataTable
          caption={t('roster.caption')}
          columns={columns}
          data={data}
          rowKey={({ position }) => position}
          onPage={setPage}
          empty={<EmptyState title={t('roster.empty')} />}
        />
      )}
    </Loaded>
  );
}

function useColumns(): Column<FamilyLine>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('roster.position'), numeric: true, cell: ({ position }) => format.count(position) },
    { title: t('draw.ranks.receipt'), heads: true, cell: ({ receipt }) => receipt },
    { title: t('draw.ranks.tier'), cell: ({ tier }) => t('draw.find.tier.value', { tier }) },
    {
      title: t('draw.roster.tickets'),
      numeric: true,
      cell: ({ tickets }) => t('draw.roster.tickets.value', { count: tickets }),
    },
  ];
}
