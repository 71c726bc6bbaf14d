import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField } from '@/components/fields';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { RelativeTime } from '@/components/values';
import type ObjectionCase from '@/generated/org/anju/ObjectionCase';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { useContact, useDecideObjection } from './queries';

const TONES: Record<`${ObjectionCase['state']}`, Tone> = { OPEN: 'amber', UPHELD: 'seal', REJECTED: 'plain' };

/** One objection in its author's words, and the decision about it. */
export function DeskObjection({ objection }: { objection: ObjectionCase }) {
  const t = useT();
  const state: `${ObjectionCase['state']}` = objection.state;
  return (
    <Card
      title={t('desk.objection.about', { receipt: objection.receipt })}
      aside={<StatusTag tone={TONES[objection.state]}>{t(`desk.objection.${objection.state}`)}</StatusTag>}
    >
      <p className="small muted">
        {objection.offeringName} · {t('desk.objection.raised')} <RelativeTime iso={objection.raisedAt} />
      </p>
      <blockquote className={styles.words}>{objection.text}</blockquote>
      <Contact objection={objection} />
      <div className={styles.next}>
        {state === 'OPEN' ? <Deciding objection={objection} /> : <Decided objection={objection} />}
      </div>
    </Card>
  );
}

function Contact({ objection }: { objection: ObjectionCase }) {
  const t = useT();
  const contact = useContact();
  if (!objection.hasContact) {
    return <p className="small muted">{t('desk.contact.none')}</p>;
  }
  if (contact.result) {
    return (
      <p role="status">
        {t('desk.contact')} <b>{contact.result.contact}</b>
      </p>
    );
  }
  return (
    <div className={styles.contact}>
      <Refusal error={contact.error} />
      <Button kind="quiet" disabled={contact.isRunning} onClick={() => contact.run(objection.objectionId)}>
        {t('desk.contact.show')}
      </Button>
      <span className="small muted">{t('desk.contact.recorded')}</span>
    </div>
  );
}

function Decided({ objection }: { objection: ObjectionCase }) {
  const t = useT();
  return (
    <>
      <p>
        {t('desk.objection.reason')} <b>{objection.reason}</b>
      </p>
      {objection.decidedAt && (
        <p className="small muted">
          {t('desk.objection.decided')} <RelativeTime iso={objection.decidedAt} />
        </p>
      )}
    </>
  );
}

function Deciding({ objection }: { objection: ObjectionCase }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<'uphold' | 'reject'>();
  const decide = useDecideObjection();
  const reason = text.trim();
  if (!isOpen) {
    return <Button onClick={() => setOpen(true)}>{t('desk.decide')}</Button>;
  }
  const { objectionId, version, receipt } = objection;
  return (
    <div className={styles.form}>
      <Refusal error={decide.error} />
      <LongTextField
        label={t('desk.decide.reason')}
        help={t('desk.decide.help')}
        bind={{
          value: text,
          onValueChanged: (event: { detail: { value: string } }) => setText(event.detail.value),
        }}
      />
      <Actions>
        <Button disabled={!reason || decide.isRunning} onClick={() => setAsked('reject')}>
          {t('desk.decide.reject')}
        </Button>
        <Button kind="danger" disabled={!reason || decide.isRunning} onClick={() => setAsked('uphold')}>
          {t('desk.decide.uphold')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('desk.decide.cancel')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asked !== undefined}
        danger={asked === 'uphold'}
        title={t(asked === 'uphold' ? 'desk.decide.askUphold' : 'desk.decide.askReject', { receipt })}
        confirm={t(asked === 'uphold' ? 'desk.decide.uphold' : 'desk.decide.reject')}
        onConfirm={() => {
          setAsked(undefined);
          decide.run({ objectionId, uphold: asked === 'uphold', reason, version });
        }}
        onCancel={() => setAsked(undefined)}
      >
        <p>{t(asked === 'uphold' ? 'desk.decide.upholdText' : 'desk.decide.rejectText')}</p>
        <p>{reason}</p>
      </ConfirmDialog>
    </div>
  );
}
