import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { DocumentLink } from '@/components/document/DocumentLink';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { LongTextField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { LineHead, Lines } from '@/components/Lines';
import { SupportEndpoint } from '@/generated/endpoints';
import type DecisionLine from '@/generated/org/anju/DecisionLine';
import SupportState from '@/generated/org/anju/SupportState';
import type SupportView from '@/generated/org/anju/SupportView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { amountOf, waitingDecision } from './standing';

interface DecisionsProps {
  view: SupportView;
  isOfficer: boolean;
}

/** What the authority decided: entered by one officer from its document, confirmed by another. */
export function Decisions({ view, isOfficer }: DecisionsProps) {
  const t = useT();
  const { row, decisions } = view;
  const waiting = waitingDecision(decisions);
  const isOpen = row.state === SupportState.CLAIMED;
  return (
    <Card title={t('support.decision')} tone={isOpen ? 'amber' : 'plain'}>
      <Stack>
        <p className="muted">{t('support.decision.lead')}</p>
        {decisions.length > 0 && (
          <Lines ordered>
            {decisions.map((decision) => (
              <li key={decision.id}>
                <Line decision={decision} />
              </li>
            ))}
          </Lines>
        )}
        {isOpen && !waiting && (isOfficer ? <Enter itemId={row.id} /> : <p>{t('support.decision.none')}</p>)}
        {waiting && isOfficer && <Settle key={waiting.id} decision={waiting} />}
      </Stack>
    </Card>
  );
}

function markOf({ confirmed }: DecisionLine): { tone: Tone; key: 'waits' | 'confirmed' | 'discarded' } {
  if (confirmed === undefined) {
    return { tone: 'amber', key: 'waits' };
  }
  return confirmed ? { tone: 'jade', key: 'confirmed' } : { tone: 'plain', key: 'discarded' };
}

function Line({ decision }: { decision: DecisionLine }) {
  const t = useT();
  const format = useFormat();
  const { tone, key } = markOf(decision);
  return (
    <>
      <LineHead>
        <b>
          {decision.granted === undefined
            ? t('support.decision.refused')
            : t('support.decision.granted', { amount: format.exactMoney(decision.granted) })}
        </b>
        <StatusTag tone={tone}>{t(`support.decision.${key}`)}</StatusTag>
        <span className="small muted">
          <DateTime iso={decision.enteredAt} />
        </span>
      </LineHead>
      <DocumentLink document={decision.paper} />
      {decision.reason && (
        <p className="small">{t('support.decision.reason.was', { reason: decision.reason })}</p>
      )}
    </>
  );
}

function Enter({ itemId }: { itemId: number }) {
  const t = useT();
  const [amount, setAmount] = useState('');
  const [document, setDocument] = useState(NO_DOCUMENT);
  const granted = amountOf(amount);
  const enter = useCommand(
    async (isGranted: boolean) =>
      SupportEndpoint.enterDecision(itemId, isGranted ? granted : undefined, await handIn(document)),
    { refreshes: ['support'] },
  );
  const isReady = isWhole(document) && !enter.isRunning;
  return (
    <Stack>
      <TextField
        label={t('support.decision.amount')}
        help={t('support.decision.amount.help')}
        autoComplete="off"
        bind={bindText(amount, setAmount)}
      />
      <DocumentFields label={t('support.decision.paper')} value={document} onChange={setDocument} />
      <Refusal error={enter.error} />
      <Actions>
        <Button kind="primary" disabled={!isReady || granted === undefined} onClick={() => enter.run(true)}>
          {t('support.decision.enterGranted')}
        </Button>
        <Button kind="danger" disabled={!isReady || amount.trim() !== ''} onClick={() => enter.run(false)}>
          {t('support.decision.enterRefused')}
        </Button>
      </Actions>
    </Stack>
  );
}

function Settle({ decision }: { decision: DecisionLine }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const settle = useCommand(
    (confirmed: boolean) =>
      confirmed
        ? SupportEndpoint.confirmDecision(decision.id)
        : SupportEndpoint.discardDecision(decision.id, reason),
    { refreshes: ['support'] },
  );
  if (decision.enteredByReader) {
    return <p className="muted">{t('support.decision.own')}</p>;
  }
  return (
    <Stack>
      <p>{t('support.settle.lead')}</p>
      <LongTextField
        label={t('support.reason')}
        help={t('support.reason.help')}
        bind={bindText(reason, setReason)}
      />
      <Refusal error={settle.error} />
      <Actions>
        <Button kind="primary" disabled={settle.isRunning} onClick={() => settle.run(true)}>
          {t('support.confirm')}
        </Button>
        <Button kind="danger" disabled={settle.isRunning || !reason.trim()} onClick={() => settle.run(false)}>
          {t('support.discard')}
        </Button>
      </Actions>
    </Stack>
  );
}
