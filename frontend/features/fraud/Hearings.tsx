import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { LongTextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { RelativeTime } from '@/components/values';
import { FraudEndpoint } from '@/generated/endpoints';
import type FraudCaseView from '@/generated/org/anju/FraudCaseView';
import { useServerNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './Fraud.module.css';
import { Papers } from './Papers';
import { useMine } from './queries';
import { nextOf, sayOf, TONES, type Say } from './steps';
import { Story } from './Story';

/** What is held against the family, and the place to say its side and to appeal. */
export function Hearings() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('fraud.mine.title')} lead={t('fraud.mine.lead')} />
      <Loaded query={useMine()} skeleton={<Skeleton lines={6} shape="card" />}>
        {(cases) =>
          cases.length === 0 ? (
            <EmptyState title={t('fraud.mine.none')} text={t('fraud.mine.none.text')} />
          ) : (
            <Stack wide>
              {cases.map((fraud) => (
                <OwnCase key={`${fraud.id}-${fraud.version}`} fraud={fraud} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </>
  );
}

function OwnCase({ fraud }: { fraud: FraudCaseView }) {
  const t = useT();
  const say = sayOf(fraud, useServerNow());
  const next = nextOf(fraud);
  return (
    <section className={styles.own}>
      <h2>
        {fraud.receipt} <StatusTag tone={TONES[fraud.state]}>{t(`fraud.state.${fraud.state}`)}</StatusTag>
      </h2>
      <p>
        {fraud.offeringName} · {t(next)} {next !== 'fraud.next.over' && <RelativeTime iso={fraud.dueAt} />}
      </p>
      <Stack>
        <Story fraud={fraud} />
        <Papers fraud={fraud} adds={say === 'nothing' ? undefined : 'FAMILY'} />
        {say !== 'nothing' && <Defence fraud={fraud} say={say} />}
      </Stack>
    </section>
  );
}

function Defence({ fraud, say }: { fraud: FraudCaseView; say: Exclude<Say, 'nothing'> }) {
  const t = useT();
  const [text, setText] = useState('');
  const send = useCommand(
    () => (say === 'answer' ? FraudEndpoint.answer(fraud.id, text) : FraudEndpoint.appeal(fraud.id, text)),
    { refreshes: ['fraud'] },
  );
  return (
    <Card title={t(`fraud.say.${say}`)} tone="amber">
      <Stack>
        <p>{t(`fraud.say.${say}.lead`)}</p>
        <LongTextField label={t('fraud.say.text')} bind={bindText(text, setText)} />
        <Refusal error={send.error} />
        <Button kind="primary" disabled={text.trim().length < 2 || send.isRunning} onClick={() => send.run()}>
          {t(`fraud.say.${say}.send`)}
        </Button>
      </Stack>
    </Card>
  );
}
