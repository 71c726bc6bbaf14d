import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type QualificationRow from '@/generated/org/anju/QualificationRow';
import QualificationState from '@/generated/org/anju/QualificationState';
import type QualificationView from '@/generated/org/anju/QualificationView';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { Decide } from './Decide';
import { Opinions } from './Opinions';
import { useOne } from './queries';
import { stepsOf, TONES } from './standing';
import { Statements } from './Statements';
import { Submit } from './Submit';
import { Suspension } from './Suspension';

/** One qualification with what was stated and said, and what the reader can do about it. */
export function Qualification({ qualificationId, listed }: { qualificationId: number; listed: string }) {
  return (
    <Loaded page query={useOne(qualificationId)} skeleton={<Skeleton lines={8} shape="card" />}>
      {(view) => <Shown key={view.version} view={view} listed={listed} />}
    </Loaded>
  );
}

/** `listed`: where the list is that it belongs to. */
function Shown({ view, listed }: { view: QualificationView; listed: string }) {
  const t = useT();
  const { person } = useSession();
  const steps = stepsOf(view, person?.roles ?? []);
  const { row } = view;
  return (
    <>
      <PageHeader
        title={row.company}
        crumbs={[{ to: listed, text: t('acquirer.list') }]}
        mark={<StatusTag tone={TONES[row.state]}>{t(`acquirer.state.${row.state}`)}</StatusTag>}
        lead={t('acquirer.one.lead', { district: row.district })}
      />
      <Split aside={<Facts view={view} />}>
        <Stack wide>
          <Statements view={view} isOpen={steps.includes('state')} />
          {steps.includes('state') && <Submit view={view} />}
          {row.submittedAt && <Opinions view={view} isOpen={steps.includes('hear')} />}
          {steps.includes('decide') && <Decide view={view} />}
          {steps.includes('suspend') && <Suspension view={view} step="suspend" />}
          {steps.includes('resume') && <Suspension view={view} step="resume" />}
        </Stack>
      </Split>
    </>
  );
}

/** Whether an officer has a step to take that must be another one's. */
const waits = ({ state }: QualificationRow) =>
  state === QualificationState.SUBMITTED || state === QualificationState.SUSPENDED;

function Facts({ view: { row, decidedAt, reason, takenPart } }: { view: QualificationView }) {
  const t = useT();
  return (
    <Card title={t('acquirer.standing')}>
      <Stack>
        <p>{t(`acquirer.state.${row.state}.next`)}</p>
        <KeyValues
          items={[
            ...(row.submittedAt
              ? [{ label: t('acquirer.submittedAt'), value: <DateTime iso={row.submittedAt} /> }]
              : []),
            ...(decidedAt ? [{ label: t('acquirer.decidedAt'), value: <DateTime iso={decidedAt} /> }] : []),
            ...(row.validUntil
              ? [{ label: t('acquirer.validUntil'), value: <DateTime iso={row.validUntil} /> }]
              : []),
            ...(reason ? [{ label: t('acquirer.reason'), value: reason }] : []),
          ]}
        />
        {takenPart && waits(row) && <p className="muted">{t('acquirer.takenPart')}</p>}
      </Stack>
    </Card>
  );
}
