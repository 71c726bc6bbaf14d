import { Button, ButtonLink } from '@/components/Button';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import type NoticeProgress from '@/generated/org/anju/NoticeProgress';
import { useT } from '@/lib/i18n';
import { usePublishPrices } from './queries';

/** The present prices of an offering go under public notice, once for each list (article 13). */
export function PricePublishing({ progress }: { progress: NoticeProgress }) {
  const t = useT();
  const publish = usePublishPrices();
  return (
    <>
      <Refusal error={publish.error} />
      <Actions>
        {progress.pricesPublished ? (
          <>
            <ButtonLink to={`/notices/${progress.offeringId}/prices`}>{t('desk.prices.see')}</ButtonLink>
            <ButtonLink to={`/offerings/${progress.offeringId}/prices`}>{t('desk.prices.filing')}</ButtonLink>
          </>
        ) : (
          <Button disabled={publish.isRunning} onClick={() => publish.run(progress.offeringId)}>
            {t('desk.prices.publish')}
          </Button>
        )}
      </Actions>
    </>
  );
}
