import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type MyRehearsal from '@/generated/org/anju/MyRehearsal';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { PracticeRoom } from './PracticeRoom';
import { usePractice } from './queries';
import { RehearsalBar } from './RehearsalMark';

/** A family practises at home. */
export function PracticePage({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={usePractice(offeringId, undefined)} skeleton={<Skeleton lines={8} />}>
      {(mine) => <Practising mine={mine} />}
    </Loaded>
  );
}

function Practising({ mine }: { mine: MyRehearsal }) {
  const t = useT();
  const format = useFormat();
  const { offeringId, offeringName } = mine.rehearsal;
  return (
    <>
      <RehearsalBar />
      <PageHeader
        title={t('rehearsal.heading', { name: offeringName })}
        crumbs={[
          { to: '/applicant/selection', text: t('rehearsal.mySelection') },
          { to: `/offerings/${offeringId}/plan`, text: t('rehearsal.plan') },
        ]}
        lead={t('rehearsal.place', { rank: format.count(mine.rank), receipt: mine.receipt })}
      />
      <Stack wide>
        <PracticeRoom mine={mine} />
      </Stack>
    </>
  );
}
