import { useState } from 'react';
import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useQuery } from '@/lib/query';
import { useMyApplications } from '../queries';
import { CorrectionForm } from './CorrectionForm';

/** A family corrects what an officer marked in its application. */
export function Correct({ receipt }: { receipt: string | undefined }) {
  const mine = useMyApplications();
  return (
    <Loaded page query={mine} skeleton={<Skeleton lines={6} />}>
      {(applications) => <Page application={applications.find((one) => one.receipt === receipt)} />}
    </Loaded>
  );
}

function Page({ application }: { application: ApplicationView | undefined }) {
  const t = useT();
  const format = useFormat();
  const [isDone, setDone] = useState(false);
  const correction = application?.correction;
  if (!isDone && (!application || !correction)) {
    return (
      <EmptyState page title={t('application.correct.nothing')} text={t('application.correct.nothing.text')}>
        <ToMine />
      </EmptyState>
    );
  }
  const receipt = application?.receipt ?? '';
  return (
    <Stack>
      <PageHeader
        title={t('application.correct.title', { receipt })}
        lead={correction && t('application.correct.lead', { date: format.dateTime(correction.dueAt) })}
        crumbs={[{ to: '/applicant/applications', text: t('application.mine.title') }]}
      />
      {application && correction && !isDone ? (
        <Opened application={application} onDone={() => setDone(true)} />
      ) : (
        <EmptyState title={t('application.correct.done')} text={t('application.correct.done.text')}>
          <ToMine />
        </EmptyState>
      )}
    </Stack>
  );
}

/** The family's own words are read in clear once, when the page is opened. */
function Opened({ application, onDone }: { application: ApplicationView; onDone: () => void }) {
  const { receipt } = application;
  const query = useQuery(['correction', receipt], () => ApplicationEndpoint.form(receipt));
  return (
    <Loaded query={query} skeleton={<Skeleton lines={6} />}>
      {(form) => <CorrectionForm application={application} form={form} onDone={onDone} />}
    </Loaded>
  );
}

function ToMine() {
  const t = useT();
  return (
    <ButtonLink to="/applicant/applications" kind="primary">
      {t('application.apply.toMine')}
    </ButtonLink>
  );
}
