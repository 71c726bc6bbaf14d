import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { Actions, Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';

/** Leads from an offering to its prices. */
export function PricesEntry({ offeringId }: { offeringId: number }) {
  const t = useT();
  return (
    <Card title={t('calculation.entry')}>
      <Stack>
        <p>{t('calculation.entry.text')}</p>
        <Actions>
          <ButtonLink kind="primary" to={`/acquirer/offerings/${offeringId}/prices`}>
            {t('calculation.entry.open')}
          </ButtonLink>
        </Actions>
      </Stack>
    </Card>
  );
}
