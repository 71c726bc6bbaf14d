import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import { useOfferingName } from '../queries';
import ForceMajeureCard from './ForceMajeureCard';
import PauseBanner from './PauseBanner';
import ProxyCard from './ProxyCard';

/** For a family that cannot come itself: a proxy beforehand, force majeure when something happened. */
export function HelpPage({ offeringId }: { offeringId: number }) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t('desk.hall.help.title')}
        crumbs={[{ to: `/applicant/selection/${offeringId}`, text: t('desk.hall.help.turn') }]}
        lead={useOfferingName(offeringId)}
      />
      <Stack wide>
        <PauseBanner offeringId={offeringId} />
        <ProxyCard offeringId={offeringId} />
        <ForceMajeureCard offeringId={offeringId} />
      </Stack>
    </>
  );
}
