import { useParams } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Loaded, Skeleton } from '@/components/states';
import { Stack } from '@/components/Stack';
import { DateTime } from '@/components/values';
import type BuyerFile from '@/generated/org/anju/BuyerFile';
import type FileTurn from '@/generated/org/anju/FileTurn';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { Choices } from './Choices';
import { Events } from './Events';
import styles from './file.module.css';
import { useBuyerFile } from './queries';
import { whole } from './whole';

/** The file of a family 一户一档: its own, or that of a family that chose from one's offering or district. */
export function BuyerFilePage() {
  const t = useT();
  const { receipt = '' } = useParams();
  return (
    <Loaded page query={useBuyerFile(receipt)} skeleton={<Skeleton lines={10} />}>
      {(file) => (
        <HomesFor value={file.use}>
          <Stack wide>
            <PageHeader
              title={file.receipt}
              lead={t('file.buyer.title')}
              actions={<Button onClick={() => print()}>{t('file.print')}</Button>}
            />
            <Facts file={file} />
            <Turns turns={file.turns} />
            <Choices choices={file.choices} of="family" />
            <Events events={file.events} />
          </Stack>
        </HomesFor>
      )}
    </Loaded>
  );
}

function Facts({ file }: { file: BuyerFile }) {
  const t = useT();
  return (
    <Card title={t('file.buyer.facts')}>
      <KeyValues
        items={[
          { label: t('file.buyer.applicant'), value: file.applicant },
          { label: t('file.buyer.identity'), value: file.identity },
          { label: t('file.buyer.size'), value: t('file.buyer.size.value', { count: file.householdSize }) },
          { label: t('file.buyer.offering'), value: file.offeringName },
          ...(file.employer ? [{ label: t('file.buyer.employer'), value: file.employer }] : []),
          { label: t('file.buyer.tier'), value: t('file.buyer.tier.value', { tier: file.tier }) },
          { label: t('file.buyer.submitted'), value: <DateTime iso={file.submittedAt} /> },
          { label: t('file.buyer.papers'), value: t('file.buyer.papers.value', { count: file.papers }) },
          ...(file.drawNumber !== undefined && file.rank !== undefined
            ? [
                {
                  label: t('file.buyer.rank'),
                  value: t('file.buyer.rank.value', { draw: file.drawNumber, rank: file.rank }),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function Turns({ turns }: { turns: readonly FileTurn[] }) {
  const t = useT();
  const columns: Column<FileTurn>[] = [
    {
      title: t('file.buyer.phase'),
      heads: true,
      cell: ({ phase, mode }) => t('file.buyer.phase.value', { phase, mode: t(`file.mode.${mode}`) }),
    },
    { title: t('file.buyer.order'), numeric: true, cell: ({ rank }) => rank },
    {
      title: t('file.buyer.turn'),
      cell: ({ state, reason }) =>
        reason ? `${t(`file.turn.${state}`)} · ${t(`file.reason.${reason}`)}` : t(`file.turn.${state}`),
    },
    {
      title: t('file.buyer.present'),
      cell: ({ presentAt }) => (presentAt ? <DateTime iso={presentAt} /> : null),
    },
    { title: t('file.buyer.opens'), cell: ({ opensAt }) => (opensAt ? <DateTime iso={opensAt} /> : null) },
  ];
  return (
    <section>
      <h2 className={styles.heading}>{t('file.buyer.turns')}</h2>
      <DataTable
        caption={t('file.buyer.turns')}
        columns={columns}
        data={whole(turns)}
        rowKey={({ phase }) => phase}
        empty={<p className="muted">{t('file.buyer.turns.none')}</p>}
      />
    </section>
  );
}
