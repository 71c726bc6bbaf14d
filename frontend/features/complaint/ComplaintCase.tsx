import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { LongTextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { ComplaintEndpoint } from '@/generated/endpoints';
import type ComplaintView from '@/generated/org/anju/ComplaintView';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { ComplaintWords } from './ComplaintWords';
import { CARD_TONES, isAnswerable, isDecidable, standingOf, TONES } from './standing';

interface ComplaintCaseProps {
  complaint: ComplaintView;
  onClose: () => void;
}

/** One complaint, and what the reader can do about it: the acquirer answers, an officer decides. */
export function ComplaintCase({ complaint, onClose }: ComplaintCaseProps) {
  const t = useT();
  const format = useFormat();
  const roles = useSession().person?.roles ?? [];
  const standing = standingOf(complaint);
  return (
    <Card
      title={t('complaint.case', { offering: complaint.offeringName })}
      tone={CARD_TONES[standing]}
      aside={<StatusTag tone={TONES[standing]}>{t(`complaint.standing.${standing}`)}</StatusTag>}
    >
      <Stack>
        <p className="muted">
          {complaint.receipt} · {complaint.applicantMasked} ·{' '}
          {t(`complaint.standing.${standing}.next`, {
            acquirer: complaint.acquirerName,
            day: format.date(complaint.answerBy),
          })}
        </p>
        <ComplaintWords complaint={complaint} />
        {roles.includes('acquirer') && isAnswerable(complaint) && (
          <Answer complaint={complaint} onDone={onClose} />
        )}
        {roles.includes('bureau-officer') && isDecidable(complaint) && (
          <Decide complaint={complaint} onDone={onClose} />
        )}
        <Actions>
          <Button kind="quiet" onClick={onClose}>
            {t('complaint.close')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

interface StepProps {
  complaint: ComplaintView;
  onDone: () => void;
}

function Answer({ complaint: { id, version }, onDone }: StepProps) {
  const t = useT();
  const [text, setText] = useState('');
  const answer = useCommand(() => ComplaintEndpoint.answer(id, version, text), {
    refreshes: ['complaint'],
    done: onDone,
  });
  return (
    <Stack>
      <LongTextField
        label={t('complaint.answer')}
        help={t('complaint.answer.help')}
        bind={bindText(text, setText)}
      />
      <Refusal error={answer.error} />
      <Actions>
        <Button kind="primary" disabled={!text.trim() || answer.isRunning} onClick={() => answer.run()}>
          {t('complaint.answer.send')}
        </Button>
      </Actions>
    </Stack>
  );
}

function Decide({ complaint: { id, version }, onDone }: StepProps) {
  const t = useT();
  const [words, setWords] = useState('');
  const decide = useCommand((upheld: boolean) => ComplaintEndpoint.decide(id, version, upheld, words), {
    refreshes: ['complaint'],
    done: onDone,
  });
  const isReady = words.trim() !== '' && !decide.isRunning;
  return (
    <Stack>
      <LongTextField
        label={t('complaint.decision.words')}
        help={t('complaint.decision.help')}
        bind={bindText(words, setWords)}
      />
      <Refusal error={decide.error} />
      <Actions>
        <Button kind="primary" disabled={!isReady} onClick={() => decide.run(true)}>
          {t('complaint.uphold')}
        </Button>
        <Button disabled={!isReady} onClick={() => decide.run(false)}>
          {t('complaint.dismiss')}
        </Button>
      </Actions>
    </Stack>
  );
}
