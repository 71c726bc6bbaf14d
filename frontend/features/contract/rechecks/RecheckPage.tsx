import { Card } from '@/components/Card';
import { FindingList } from '@/components/evidence/FindingList';
import { ReplyList } from '@/components/evidence/ReplyList';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type RecheckCase from '@/generated/org/anju/RecheckCase';
import RecheckState from '@/generated/org/anju/RecheckState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useRecheck } from '../queries';
import { ConfirmForm } from './ConfirmForm';
import { JudgeForm } from './JudgeForm';

/** What changed in one family before it signs, and the officer's judgement. */
export function RecheckPage({ selectionId }: { selectionId: number }) {
  return (
    <Loaded query={useRecheck(selectionId)} skeleton={<Skeleton lines={8} />}>
      {(found) => <Found found={found} />}
    </Loaded>
  );
}

function Found({ found }: { found: RecheckCase }) {
  const t = useT();
  const format = useFormat();
  const { summary, evidence, flat } = found;
  return (
    <>
      <PageHeader
        title={t('contract.recheck.title', { receipt: summary.receipt })}
        crumbs={[{ to: '/bureau/rechecks', text: t('contract.rechecks.title') }]}
      />
      <Stack>
        <Card
          dense
          title={summary.offeringName}
          aside={<StatusTag tone="amber">{t(`contract.rechecks.state.${summary.state}`)}</StatusTag>}
        >
          <KeyValues
            items={[
              { label: t('contract.applicant'), value: summary.applicant },
              { label: t('contract.flat'), value: flat },
              { label: t('contract.rechecks.opened'), value: <DateTime iso={summary.openedAt} /> },
              { label: t('contract.rechecks.due'), value: format.date(summary.dueOn) },
            ]}
          />
        </Card>
        <Card tone="amber" title={t('contract.recheck.changes')}>
          {evidence.changes.length > 0 ? (
            <FindingList findings={evidence.changes} names="change" />
          ) : (
            <p>{t('contract.recheck.changes.none')}</p>
          )}
        </Card>
        <Step found={found} />
        <Card dense title={t('contract.recheck.replies')}>
          <ReplyList replies={evidence.replies} />
        </Card>
      </Stack>
    </>
  );
}

/** What this officer can do now. */
function Step({ found }: { found: RecheckCase }) {
  const t = useT();
  const { state, forYou } = found.summary;
  const said = found.article
    ? t('contract.recheck.proposed', { article: found.article, reason: found.reason ?? '' })
    : found.reason && t('contract.recheck.decided', { reason: found.reason });
  const waits = state === RecheckState.OPEN || state === RecheckState.PROPOSED;
  return (
    <Card title={t('contract.recheck.decide')}>
      {said && <p>{said}</p>}
      {waits && !forYou && <p className="muted">{t('contract.recheck.notForYou')}</p>}
      {forYou && state === RecheckState.OPEN && <JudgeForm found={found} />}
      {forYou && state === RecheckState.PROPOSED && <ConfirmForm found={found} />}
    </Card>
  );
}
