import { useState } from 'react';
import { Button } from '@/components/Button';
import { TextField } from '@/components/fields';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import type ObjectionCase from '@/generated/org/anju/ObjectionCase';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { useContact } from './queries';
import { typed } from './typed';

const LEAST_REASON = 4;

/** How to reach whoever objected; it is shown for a reason, which is recorded. */
export function Contact({ objection: { objectionId, hasContact } }: { objection: ObjectionCase }) {
  const t = useT();
  const contact = useContact();
  const [isAsked, setAsked] = useState(false);
  const [text, setText] = useState('');
  const reason = text.trim();
  if (!hasContact) {
    return <p className="small muted">{t('desk.contact.none')}</p>;
  }
  if (contact.result) {
    return (
      <p role="status">
        {t('desk.contact')} <b>{contact.result.contact}</b>
      </p>
    );
  }
  if (!isAsked) {
    return (
      <div className={styles.contact}>
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {t('desk.contact.show')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <Refusal error={contact.error} />
      <TextField
        label={t('desk.contact.reason')}
        help={t('desk.contact.recorded')}
        maxLength={500}
        bind={typed(text, setText)}
      />
      <Actions>
        <Button
          disabled={reason.length < LEAST_REASON || contact.isRunning}
          onClick={() => contact.run({ objectionId, reason })}
        >
          {t('desk.contact.show')}
        </Button>
        <Button kind="quiet" onClick={() => setAsked(false)}>
          {t('desk.decide.cancel')}
        </Button>
      </Actions>
    </div>
  );
}
