import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Instalments } from '@/components/rent/Instalments';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useMyRent } from './queries';

/** What the family's own lease asks for, and what the family has paid. */
export function MyRent({ offeringId }: { offeringId: number }) {
  const t = useT();
  const format = useFormat();
  return (
    <Loaded query={useMyRent(offeringId)} skeleton={<Skeleton lines={5} />}>
      {({ lease: { due, received, outstanding, toReturn }, instalments }) => (
        <Card title={t('contract.rent.title')}>
          <Stack>
            <p className="small muted">{t('contract.rent.how')}</p>
            <KeyValues
              figures
              items={[
                { label: t('contract.rent.due'), value: format.exactMoney(due) },
                { label: t('contract.rent.received'), value: format.exactMoney(received) },
                { label: t('contract.rent.outstanding'), value: format.exactMoney(outstanding) },
              ]}
            />
            {toReturn > 0 && (
              <p role="status">{t('contract.rent.toReturn', { sum: format.exactMoney(toReturn) })}</p>
            )}
            <Instalments instalments={instalments} />
          </Stack>
        </Card>
      )}
    </Loaded>
  );
}
