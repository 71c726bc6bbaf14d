import { useState } from 'react';
import { Button } from '@/components/Button';
import type { Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { StateList } from '@/components/StateList';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import ComplaintState from '@/generated/org/anju/ComplaintState';
import type ComplaintView from '@/generated/org/anju/ComplaintView';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { ComplaintCase } from './ComplaintCase';
import { usePage } from './queries';
import { standingOf, TONES } from './standing';

/** Complaints about the reader's company, or of the reader's districts; the shortest term first. */
export function ComplaintDesk() {
  const t = useT();
  const isOwn = useSession().person?.roles.includes('acquirer') ?? false;
  const [opened, setOpened] = useState<ComplaintView>();
  return (
    <>
      <PageHeader title={t('complaint.title')} lead={t(isOwn ? 'complaint.lead.own' : 'complaint.lead')} />
      <Stack wide>
        {opened && <ComplaintCase key={opened.id} complaint={opened} onClose={() => setOpened(undefined)} />}
        <Complaints onOpen={setOpened} />
      </Stack>
    </>
  );
}

function Complaints({ onOpen }: { onOpen: (complaint: ComplaintView) => void }) {
  const t = useT();
  const columns = useColumns();
  return (
    <Stack>
      <StateList
        title={t('complaint.title')}
        filter={{
          label: t('complaint.status'),
          all: t('complaint.all'),
          states: Object.values(ComplaintState),
          word: (state) => t(`complaint.state.${state}`),
        }}
        usePage={usePage}
        columns={columns}
        actions={(complaint) => (
          <Button kind="quiet" onClick={() => onOpen(complaint)}>
            {t('complaint.open')}
          </Button>
        )}
        empty={{ title: t('complaint.none'), text: t('complaint.none.text') }}
      />
    </Stack>
  );
}

function useColumns(): Column<ComplaintView>[] {
  const t = useT();
  return [
    {
      title: t('complaint.about'),
      heads: true,
      cell: ({ offeringName, acquirerName }) => (
        <>
          {offeringName}
          <span className="under small muted">{acquirerName}</span>
        </>
      ),
    },
    { title: t('complaint.kind'), cell: ({ kind }) => t(`complaint.kind.${kind}`) },
    { title: t('complaint.receipt'), cell: ({ receipt }) => receipt },
    { title: t('complaint.filedAt'), cell: ({ filedAt }) => <DateTime iso={filedAt} /> },
    {
      title: t('complaint.answerBy'),
      cell: ({ answerBy, overdue, answeredAt }) => (
        <>
          <DateTime iso={answerBy} />{' '}
          {overdue && answeredAt && <StatusTag tone="seal">{t('complaint.late')}</StatusTag>}
        </>
      ),
    },
    {
      title: t('complaint.status'),
      cell: (complaint) => {
        const standing = standingOf(complaint);
        return <StatusTag tone={TONES[standing]}>{t(`complaint.standing.${standing}`)}</StatusTag>;
      },
    },
  ];
}
