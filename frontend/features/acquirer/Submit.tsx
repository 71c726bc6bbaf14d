import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AcquirerEndpoint } from '@/generated/endpoints';
import type QualificationView from '@/generated/org/anju/QualificationView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { missingOf } from './standing';

/** Hands the complete statements to the bureau. */
export function Submit({ view }: { view: QualificationView }) {
  const t = useT();
  const missing = missingOf(view).length;
  const submit = useCommand(() => AcquirerEndpoint.submit(view.row.id, view.version), {
    refreshes: ['acquirer'],
  });
  return (
    <Card title={t('acquirer.submit')} tone="amber">
      <Stack>
        <p>{missing > 0 ? t('acquirer.submit.missing', { missing }) : t('acquirer.submit.lead')}</p>
        <Refusal error={submit.error} />
        <Actions>
          <Button kind="primary" disabled={missing > 0 || submit.isRunning} onClick={() => submit.run()}>
            {t('acquirer.submit.send')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
