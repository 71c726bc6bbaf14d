import { useState } from 'react';
import { Button } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, NotFound, Skeleton } from '@/components/states';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { useMyApplications, useOffering } from '../queries';
import { hasEnded, standingOf } from '../standing';
import { AlreadyApplied } from './AlreadyApplied';
import { Wizard } from './Wizard';

/** A family applies for an offering. */
export function Apply({ offeringId }: { offeringId: string | undefined }) {
  const id = Number(offeringId);
  return Number.isSafeInteger(id) && id > 0 ? <ApplyFor key={id} offeringId={id} /> : <NotFound />;
}

function ApplyFor({ offeringId }: { offeringId: number }) {
  const offering = useOffering(offeringId);
  const mine = useMyApplications();
  return (
    <Loaded page query={offering} skeleton={<Skeleton lines={6} />}>
      {(card) => (
        <HomesFor value={card.use}>
          <Loaded page query={mine} skeleton={<Skeleton lines={6} />}>
            {(applications) => (
              <Gate offering={card} applications={applications} onRefresh={() => void offering.refetch()} />
            )}
          </Loaded>
        </HomesFor>
      )}
    </Loaded>
  );
}

interface GateProps {
  offering: OfferingCard;
  applications: readonly ApplicationView[];
  onRefresh: () => void;
}

/** Whoever cannot apply here now is told so before the first question. */
function Gate({ offering, applications, onRefresh }: GateProps) {
  const t = useT();
  // As it was on arrival: the one that is submitted here is shown by the wizard, with its receipt number.
  const [existing] = useState(() => liveOne(applications, offering.id));
  const version = offering.priceListVersion;
  return (
    <Stack>
      <PageHeader
        title={t('application.apply.title', { offering: offering.name })}
        crumbs={[{ to: `/offerings/${offering.id}`, text: offering.name }]}
      />
      {existing ? (
        <AlreadyApplied existing={existing} />
      ) : !version ? (
        <EmptyState title={t('application.apply.noPrices')} text={t('application.apply.noPrices.text')}>
          <Button onClick={onRefresh}>{t('ui.retry')}</Button>
        </EmptyState>
      ) : (
        <Wizard offering={offering} priceListVersion={version} onRefresh={onRefresh} />
      )}
    </Stack>
  );
}

const liveOne = (applications: readonly ApplicationView[], offeringId: number) =>
  applications.find((one) => one.offeringId === offeringId && !hasEnded(standingOf(one)));
