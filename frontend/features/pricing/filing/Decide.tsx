import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import type FilingCase from '@/generated/org/anju/FilingCase';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useFile, useGiveBack } from './queries';
import { officeStep } from './steps';

const SHORTEST_REASON = 4;

/** What the officer can do about the list now, or why nothing. */
export function Decide({ filing }: { filing: FilingCase }) {
  const t = useT();
  const closed = useWhyClosed(filing);
  return (
    <Card
      title={t('filing.decide', { office: t(`filing.office.${filing.office}`) })}
      tone={closed ? 'plain' : 'amber'}
    >
      {closed ? (
        <p>{closed}</p>
      ) : (
        <Stack>
          <p>{t('filing.decide.lead')}</p>
          <FileForm filing={filing} />
          <ReturnForm filing={filing} />
        </Stack>
      )}
    </Card>
  );
}

/** Undefined when the officer can decide. */
function useWhyClosed({ version, office, takenPart }: FilingCase): string | undefined {
  const t = useT();
  const format = useFormat();
  const step = officeStep(version, office);
  if (step.kind === 'decided') {
    return t('filing.closed.done');
  }
  if (!version.current) {
    return t('filing.closed.superseded');
  }
  if (step.kind === 'later') {
    return t('filing.closed.UNDER_NOTICE', { date: format.dateTime(version.noticeUntil ?? '') });
  }
  if (step.kind === 'stopped') {
    return t('filing.words.RETURNED');
  }
  return takenPart ? t('filing.closed.takenPart') : undefined;
}

function FileForm({ filing: { version } }: { filing: FilingCase }) {
  const t = useT();
  const [number, setNumber] = useState('');
  const [isAsked, setAsked] = useState(false);
  const file = useFile(version.priceListId);
  return (
    <>
      <TextField
        label={t('filing.decide.number')}
        help={t('filing.decide.number.help')}
        maxLength={60}
        autoComplete="off"
        bind={bindText(number, setNumber)}
      />
      <Refusal error={file.error} />
      <Actions>
        <Button kind="primary" disabled={file.isRunning || !number.trim()} onClick={() => setAsked(true)}>
          {t('filing.decide.file')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={isAsked}
        title={t('filing.decide.file.title', { version: version.version })}
        confirm={t('filing.decide.file')}
        onConfirm={() => {
          setAsked(false);
          file.run(number);
        }}
        onCancel={() => setAsked(false)}
      >
        {t('filing.decide.file.text', { number })}
      </ConfirmDialog>
    </>
  );
}

function ReturnForm({ filing: { version } }: { filing: FilingCase }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const giveBack = useGiveBack(version.priceListId);
  return (
    <>
      <LongTextField
        label={t('filing.decide.reason')}
        help={t('filing.decide.reason.help')}
        bind={bindText(reason, setReason)}
      />
      <Refusal error={giveBack.error} />
      <Actions>
        <Button
          kind="danger"
          disabled={giveBack.isRunning || reason.trim().length < SHORTEST_REASON}
          onClick={() => setAsked(true)}
        >
          {t('filing.decide.giveBack')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('filing.decide.giveBack.title', { version: version.version })}
        confirm={t('filing.decide.giveBack')}
        onConfirm={() => {
          setAsked(false);
          giveBack.run(reason);
        }}
        onCancel={() => setAsked(false)}
      >
        {t('filing.decide.giveBack.text')}
      </ConfirmDialog>
    </>
  );
}
