import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Paging } from '@/components/Paging';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type ComplaintView from '@/generated/org/anju/ComplaintView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { ComplaintForm } from './ComplaintForm';
import { ComplaintWords } from './ComplaintWords';
import { useMine } from './queries';
import { standingOf, TONES } from './standing';

/** The family's complaints with everything that was said to them, and the way to a new one. */
export function MyComplaints() {
  const t = useT();
  const [isNew, setNew] = useState(false);
  const [page, setPage] = useState(0);
  return (
    <>
      <PageHeader
        title={t('complaint.mine')}
        lead={t('complaint.mine.lead')}
        actions={
          !isNew && (
            <Button kind="primary" onClick={() => setNew(true)}>
              {t('complaint.new')}
            </Button>
          )
        }
      />
      <Stack>
        {isNew && <ComplaintForm onClose={() => setNew(false)} />}
        <Loaded query={useMine(page)} skeleton={<Skeleton lines={4} shape="card" />}>
          {(data) => (
            <>
              {data.total === 0 && (
                <EmptyState title={t('complaint.mine.none')} text={t('complaint.mine.none.text')} />
              )}
              {data.items.map((complaint) => (
                <OwnComplaint key={complaint.id} complaint={complaint} />
              ))}
              <Paging {...data} onPage={setPage} />
            </>
          )}
        </Loaded>
      </Stack>
    </>
  );
}

function OwnComplaint({ complaint }: { complaint: ComplaintView }) {
  const t = useT();
  const format = useFormat();
  const standing = standingOf(complaint);
  return (
    <Card
      title={complaint.offeringName}
      aside={<StatusTag tone={TONES[standing]}>{t(`complaint.standing.${standing}`)}</StatusTag>}
    >
      <Stack>
        <p className="muted">
          {t(`complaint.standing.${standing}.next`, {
            acquirer: complaint.acquirerName,
            day: format.date(complaint.answerBy),
          })}
        </p>
        <ComplaintWords complaint={complaint} />
      </Stack>
    </Card>
  );
}
