import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { Refusal } from '@/components/states';
import { Stack } from '@/components/Stack';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './leftover.module.css';
import { useJoinAtDesk } from './queries';

/** The desk puts a family that stands before it into the queue. */
export function DeskJoin({ offeringId }: { offeringId: number }) {
  const t = useT();
  const format = useFormat();
  const [receipt, setReceipt] = useState('');
  const joining = useJoinAtDesk(offeringId);
  const place = joining.result;
  const bind = {
    value: receipt,
    onValueChanged: (event: { detail: { value: string } }) => setReceipt(event.detail.value),
  };
  const join = () => {
    const typed = receipt.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    if (typed) {
      joining.run(typed);
    }
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    join();
  };
  return (
    <div className={styles.below}>
      <Card title={t('leftover.desk.title')}>
        <Stack>
          <p>{t('leftover.desk.lead')}</p>
          <form className={styles.form} onSubmit={onSubmit}>
            <TextField bind={bind} label={t('leftover.desk.receipt')} maxLength={40} />
            <Button kind="primary" disabled={joining.isRunning} onClick={join}>
              {t('leftover.desk.submit')}
            </Button>
          </form>
          {place && (
            <p role="status">
              {place.place === undefined
                ? t('leftover.desk.done', { receipt: place.receipt })
                : t('leftover.desk.placed', { receipt: place.receipt, place: format.count(place.place) })}
            </p>
          )}
          <Refusal error={joining.error} />
        </Stack>
      </Card>
    </div>
  );
}
