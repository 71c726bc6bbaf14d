import { useState } from 'react';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, NotFound, Skeleton } from '@/components/states';
import type FiledRoster from '@/generated/org/anju/FiledRoster';
import type ImportView from '@/generated/org/anju/ImportView';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import Step from '@/generated/org/anju/Step';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Filed } from './Filed';
import { Members } from './Members';
import { openImport, useImports, useOffering } from './queries';
import { Roster } from './Roster';
import { RosterUpload } from './RosterUpload';

/** An employer's filing for one offering: a roster, its mistakes, its receipts. */
export function Filing({ offeringId }: { offeringId: string | undefined }) {
  const id = Number(offeringId);
  return Number.isSafeInteger(id) && id > 0 ? <FilingFor key={id} offeringId={id} /> : <NotFound />;
}

function FilingFor({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={useOffering(offeringId)} skeleton={<Skeleton lines={6} />}>
      {(offering) => <Page offering={offering} />}
    </Loaded>
  );
}

function Page({ offering }: { offering: OfferingCard }) {
  const t = useT();
  const format = useFormat();
  const isOpen = offering.step === Step.APPLICATION;
  const until = { date: format.dateTime(offering.schedule.applicationsCloseAt) };
  return (
    <Stack wide>
      <PageHeader
        title={offering.name}
        crumbs={[{ to: '/employer/filings', text: t('employer.filings.title') }]}
        lead={isOpen ? t('employer.until', until) : t('employer.over', until)}
      />
      {isOpen && <RosterOfOffering offeringId={offering.id} />}
      <Members offeringId={offering.id} isOpen={isOpen} />
    </Stack>
  );
}

function RosterOfOffering({ offeringId }: { offeringId: number }) {
  const query = useImports(offeringId);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} />}>
      {(imports) => <Desk offeringId={offeringId} imports={imports} />}
    </Loaded>
  );
}

/** Either a roster lies on the desk, or a new one can be put there. */
function Desk({ offeringId, imports }: { offeringId: number; imports: readonly ImportView[] }) {
  const t = useT();
  const [filed, setFiled] = useState<FiledRoster>();
  const open = openImport(imports);
  return (
    <Stack>
      {filed && <Filed filed={filed} />}
      {open && <Roster key={open.id} importView={open} onFiled={setFiled} />}
      <Card title={t(open ? 'employer.upload.other' : 'employer.upload.title')}>
        <RosterUpload offeringId={offeringId} onUploaded={() => setFiled(undefined)} />
      </Card>
    </Stack>
  );
}
