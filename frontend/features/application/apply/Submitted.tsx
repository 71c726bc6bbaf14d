import { useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { KeyValues } from '@/components/KeyValues';
import { Actions } from '@/components/Stack';
import { DateTime } from '@/components/values';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import { useT } from '@/lib/i18n';
import styles from './Submitted.module.css';

/** The receipt number, to copy and to print, and what happens next. */
export function Submitted({ receipt, offering }: { receipt: string; offering: OfferingCard }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.done}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t('application.submitted.title')}
        </h2>
        <p className="muted">{t('application.submitted.text')}</p>
      </div>
      <div className={styles.receipt}>
        <p>{t('application.receipt.number')}</p>
        <p className={styles.number}>{receipt}</p>
        <KeyValues
          items={[
            { label: t('application.submitted.offering'), value: offering.name },
            { label: t('application.standing.who'), value: t('application.standing.identity.who') },
            { label: t('application.submitted.draw'), value: <DateTime iso={offering.schedule.drawAt} /> },
          ]}
        />
      </div>
      <div className="no-print">
        <Keep receipt={receipt} />
      </div>
    </div>
  );
}

function Keep({ receipt }: { receipt: string }) {
  const t = useT();
  const [copied, setCopied] = useState<'done' | 'failed' | ''>('');
  const copy = () => {
    // Not every browser allows it, and none without https.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(receipt))
      .then(
        () => setCopied('done'),
        () => setCopied('failed'),
      );
  };
  return (
    <>
      <Actions>
        <ButtonLink to="/applicant/applications" kind="primary">
          {t('application.apply.toMine')}
        </ButtonLink>
        <Button onClick={copy}>{t('application.submitted.copy')}</Button>
        <Button onClick={() => window.print()}>{t('application.submitted.print')}</Button>
      </Actions>
      <p role="status" className={styles.copied}>
        {copied && t(`application.submitted.copy.${copied}`)}
      </p>
    </>
  );
}
