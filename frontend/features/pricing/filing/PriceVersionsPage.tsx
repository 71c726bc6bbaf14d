import { useRef, useState } from 'react';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import type { Paged } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import type PriceVersion from '@/generated/org/anju/PriceVersion';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { OneVersion } from './OneVersion';
import { useOffering, useVersions } from './queries';
import { StandingTag, Steps, useStandingWords } from './Steps';
import { Versions } from './Versions';

/** All versions of an offering's prices, their notices and filings, and what each changed, for everybody. */
export function PriceVersionsPage({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={useOffering(offeringId)} skeleton={<Skeleton lines={8} />}>
      {(offering) => (
        <HomesFor value={offering.use}>
          <OfOffering offering={offering} />
        </HomesFor>
      )}
    </Loaded>
  );
}

function OfOffering({ offering }: { offering: OfferingCard }) {
  const t = useT();
  const [page, setPage] = useState(0);
  return (
    <>
      <PageHeader
        title={t('filing.versions')}
        crumbs={[{ to: `/offerings/${offering.id}`, text: offering.name }]}
        lead={t('filing.versions.lead')}
      />
      <Loaded query={useVersions(offering.id, page)} skeleton={<Skeleton lines={6} shape="row" />}>
        {(versions) =>
          versions.total === 0 ? (
            <EmptyState title={t('filing.versions.none')} text={t('filing.versions.none.text')}>
              <ButtonLink to={`/offerings/${offering.id}`}>{t('filing.toOffering')}</ButtonLink>
            </EmptyState>
          ) : (
            <Shown offering={offering} versions={versions} onPage={setPage} />
          )
        }
      </Loaded>
    </>
  );
}

interface ShownProps {
  offering: OfferingCard;
  versions: Paged<PriceVersion>;
  onPage: (page: number) => void;
}

function Shown({ offering: { id, use }, versions, onPage }: ShownProps) {
  const [chosen, setChosen] = useState<number>();
  const below = useRef<HTMLDivElement>(null);
  const current = versions.items.find((version) => version.current);
  const version = chosen ?? versions.items[0]!.version;
  const show = (wanted: number) => {
    setChosen(wanted);
    below.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <Stack wide>
      {current && <Now version={current} />}
      <Versions data={versions} use={use} onShow={show} onPage={onPage} />
      <div ref={below}>
        <OneVersion key={version} offeringId={id} version={version} use={use} />
      </div>
    </Stack>
  );
}

function Now({ version }: { version: PriceVersion }) {
  const t = useT();
  const words = useStandingWords();
  return (
    <Card title={t('filing.now', { version: version.version })} aside={<StandingTag version={version} />}>
      <p>{words(version)}</p>
      <Steps version={version} />
    </Card>
  );
}
