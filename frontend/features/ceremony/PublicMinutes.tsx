import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import { MinutesLinks } from './MinutesLinks';
import { useCeremony } from './queries';

/** For the public page of a draw: the minutes once they are signed, and before what was found not to be right. */
export function PublicMinutes({ number }: { number: number }) {
  const t = useT();
  const { data } = useCeremony(number);
  const wrong = data?.items.filter(({ tick }) => tick && !tick.asItShouldBe) ?? [];
  if (!data || (!data.published && wrong.length === 0)) {
    return null;
  }
  return (
    <Card title={t('ceremony.public')}>
      <Stack>
        {data.published && <MinutesLinks drawNumber={number} />}
        {wrong.map(({ item, tick }) => (
          <p key={item}>
            <b>{t('ceremony.public.wrong', { item: t(`ceremony.item.${item}`) })}</b> {tick?.remark}
          </p>
        ))}
      </Stack>
    </Card>
  );
}
