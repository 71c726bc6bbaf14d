import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { KeyValues } from '@/components/KeyValues';
import { Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import CeremonyStage from '@/generated/org/anju/CeremonyStage';
import type CeremonyRole from '@/generated/org/anju/CeremonyRole';
import type CeremonyView from '@/generated/org/anju/CeremonyView';
import type MinutesPreview from '@/generated/org/anju/MinutesPreview';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Ceremony.module.css';
import { MinutesLinks } from './MinutesLinks';
import { useMinutes, useSign } from './queries';
import { ROLES } from './roles';

/** The three signatures, and the minutes that they are under. */
export function Signing({ view }: { view: CeremonyView }) {
  const t = useT();
  const isReady = view.stage === CeremonyStage.DRAWN && view.items.every(({ tick }) => tick);
  if (view.stage === CeremonyStage.VOIDED) {
    return null;
  }
  return (
    <Card title={t('ceremony.signing')} tone="seal">
      <Stack>
        {view.published ? (
          <MinutesLinks drawNumber={view.drawNumber} />
        ) : (
          <p>{t(isReady ? 'ceremony.signing.ready' : 'ceremony.signing.later')}</p>
        )}
        {isReady && !view.published && view.open.length > 0 && <ToSign view={view} />}
        <Signatures view={view} />
      </Stack>
    </Card>
  );
}

function Signatures({ view }: { view: CeremonyView }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className={styles.signatures}>
      {ROLES.map((role) => {
        const signature = view.signatures.find((candidate) => candidate.role === role);
        return (
          <li key={role} className={signature ? styles.signed : ''}>
            <span className={styles.role}>{t(`ceremony.role.${role}`)}</span>
            <b className={styles.name}>{signature?.name ?? t('ceremony.unsigned')}</b>
            {signature && <span className="small muted">{format.dateTime(signature.at)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function ToSign({ view }: { view: CeremonyView }) {
  const t = useT();
  const query = useMinutes(view.drawNumber);
  const own = ROLES.find(
    (role) => view.open.includes(role) && view.signatures.every((signature) => signature.role !== role),
  );
  return (
    <Loaded query={query} skeleton={<Skeleton lines={5} />}>
      {(minutes) => (
        <>
          <Summary minutes={minutes} />
          {own && <SignButton drawNumber={view.drawNumber} role={own} digest={minutes.digest} />}
          {!own && <p role="status">{t('ceremony.signed.own')}</p>}
        </>
      )}
    </Loaded>
  );
}

function Summary({ minutes }: { minutes: MinutesPreview }) {
  const t = useT();
  const format = useFormat();
  const { content, digest } = minutes;
  const hex = (text: string) => <span className={styles.hex}>{text}</span>;
  return (
    <KeyValues
      items={[
        { label: t('ceremony.minutes.seal'), value: hex(content.sealDigest) },
        { label: t('ceremony.minutes.roster'), value: hex(content.rosterRoot) },
        { label: t('ceremony.minutes.families'), value: format.count(content.rosterSize) },
        { label: t('ceremony.minutes.result'), value: hex(content.resultDigest ?? '') },
        { label: t('ceremony.minutes.called'), value: format.count(content.calledCount) },
        { label: t('ceremony.minutes.first'), value: content.firstCalled.receipt },
        { label: t('ceremony.minutes.last'), value: content.lastCalled.receipt },
        { label: t('ceremony.minutes.digest'), value: hex(digest) },
      ]}
    />
  );
}

function SignButton(props: { drawNumber: number; role: CeremonyRole; digest: string }) {
  const t = useT();
  const sign = useSign();
  const [isAsked, setAsked] = useState(false);
  const role = t(`ceremony.role.${props.role}`);
  return (
    <div className={styles.settle}>
      <Refusal error={sign.error} />
      <div>
        <Button kind="primary" disabled={sign.isRunning} onClick={() => setAsked(true)}>
          {t('ceremony.sign', { role })}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsked}
        title={t('ceremony.sign.title', { role })}
        confirm={t('ceremony.sign', { role })}
        onConfirm={() => {
          setAsked(false);
          sign.run(props);
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t('ceremony.sign.ask')}</p>
        <p className={styles.hex}>{props.digest}</p>
      </ConfirmDialog>
    </div>
  );
}
