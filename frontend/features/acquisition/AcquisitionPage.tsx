import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { Contract } from './Contract';
import { Evidence } from './Evidence';
import { Limits } from './Limits';
import { NextStep } from './NextStep';
import { Opinions } from './Opinions';
import { Papers } from './Papers';
import { useAcquisition } from './queries';
import { stepsOf, TONES } from './steps';
import { Timeline } from './Timeline';
import { Units } from './Units';

interface AcquisitionPageProps {
  acquisitionId: number;
  /** The list that it is in. */
  base: string;
}

/** One acquisition: what it buys, what its price is held against, and what comes next. */
export function AcquisitionPage({ acquisitionId, base }: AcquisitionPageProps) {
  return (
    <Loaded page query={useAcquisition(acquisitionId)} skeleton={<Skeleton lines={12} />}>
      {(acquisition) => <Shown acquisition={acquisition} base={base} />}
    </Loaded>
  );
}

function Shown({ acquisition, base }: { acquisition: AcquisitionView; base: string }) {
  const t = useT();
  const { person } = useSession();
  const steps = stepsOf(acquisition, person?.roles ?? []);
  return (
    <>
      <PageHeader
        crumbs={[{ to: base, text: t('acquisition.title') }]}
        mark={
          <StatusTag tone={TONES[acquisition.state]}>{t(`acquisition.state.${acquisition.state}`)}</StatusTag>
        }
        title={acquisition.projectName}
        lead={t('acquisition.lead.one', {
          acquirer: acquisition.acquirerName,
          developer: acquisition.developer,
          place: `${acquisition.district} ${acquisition.place}`,
        })}
      />
      <Split aside={<NextStep acquisition={acquisition} steps={steps} />}>
        <Stack wide>
          <Limits acquisition={acquisition} />
          <Units acquisition={acquisition} steps={steps} />
          <Evidence acquisition={acquisition} steps={steps} />
          <Opinions acquisition={acquisition} steps={steps} />
          <Contract acquisition={acquisition} steps={steps} />
          <Papers acquisition={acquisition} steps={steps} />
          <Timeline acquisition={acquisition} />
        </Stack>
      </Split>
    </>
  );
}
