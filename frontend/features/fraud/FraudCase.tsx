import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Split, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { RelativeTime } from '@/components/values';
import { FraudEndpoint } from '@/generated/endpoints';
import type FraudCaseView from '@/generated/org/anju/FraudCaseView';
import FraudState from '@/generated/org/anju/FraudState';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Papers } from './Papers';
import { useCase } from './queries';
import { nextOf, stepOf, TONES } from './steps';
import { Story } from './Story';

const SHORTEST = 10;

/** One case before its decision: what is held against the family, what it says, and the files. */
export function FraudCase({ caseId }: { caseId: number }) {
  return (
    <Loaded page query={useCase(caseId)} skeleton={<Skeleton lines={10} />}>
      {(fraud) => <CasePage key={`${fraud.id}-${fraud.version}`} fraud={fraud} />}
    </Loaded>
  );
}

function CasePage({ fraud }: { fraud: FraudCaseView }) {
  const t = useT();
  const { person } = useSession();
  const isOfficer = person?.roles.includes('bureau-officer');
  const isOpen = fraud.state === FraudState.HEARING || fraud.state === FraudState.APPEALED;
  return (
    <>
      <PageHeader
        crumbs={[{ to: '/bureau/fraud', text: t('fraud.title') }]}
        mark={<StatusTag tone={TONES[fraud.state]}>{t(`fraud.state.${fraud.state}`)}</StatusTag>}
        title={fraud.receipt}
        lead={t('fraud.case.lead', { applicant: fraud.applicant, offering: fraud.offeringName })}
      />
      <Split aside={<Decision fraud={fraud} />}>
        <Stack>
          <Story fraud={fraud} />
          <Papers fraud={fraud} adds={isOfficer && isOpen ? 'BUREAU' : undefined} />
        </Stack>
      </Split>
    </>
  );
}

/** What is to be decided and by whom; whoever did an earlier step is told why not by them. */
function Decision({ fraud }: { fraud: FraudCaseView }) {
  const t = useT();
  const { person } = useSession();
  const step = stepOf(fraud);
  const next = nextOf(fraud);
  const roles = step === 'decide' ? ['bureau-officer'] : ['bureau-officer', 'supervisor'];
  const mayDecide = person?.roles.some((role) => roles.includes(role)) && !fraud.takenPart;
  return (
    <Card title={t('fraud.decision')}>
      <Stack>
        <KeyValues
          items={[
            {
              label: t('fraud.column.next'),
              value: (
                <>
                  {t(next)} {next !== 'fraud.next.over' && <RelativeTime iso={fraud.dueAt} />}
                </>
              ),
            },
          ]}
        />
        {step !== 'none' && fraud.takenPart && <p>{t('fraud.takenPart')}</p>}
        {step !== 'none' && mayDecide && <Decide fraud={fraud} isAppeal={step === 'decideAppeal'} />}
      </Stack>
    </Card>
  );
}

function Decide({ fraud, isAppeal }: { fraud: FraudCaseView; isAppeal: boolean }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<boolean>();
  const decide = useCommand(
    (yes: boolean) =>
      isAppeal
        ? FraudEndpoint.decideAppeal(fraud.id, fraud.version, yes, reason)
        : FraudEndpoint.decide(fraud.id, fraud.version, yes, reason),
    { refreshes: ['fraud'] },
  );
  const kind = isAppeal ? 'appeal' : 'case';
  const isShort = reason.trim().length < SHORTEST;
  const answer = asked === true ? 'yes' : 'no';
  return (
    <>
      <LongTextField
        label={t('fraud.reason')}
        help={t('fraud.reason.help')}
        bind={bindText(reason, setReason)}
      />
      <Refusal error={decide.error} />
      <Actions>
        <Button
          kind={isAppeal ? 'primary' : 'danger'}
          disabled={isShort || decide.isRunning}
          onClick={() => setAsked(true)}
        >
          {t(`fraud.decide.${kind}.yes`)}
        </Button>
        <Button disabled={isShort || decide.isRunning} onClick={() => setAsked(false)}>
          {t(`fraud.decide.${kind}.no`)}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asked !== undefined}
        title={t(`fraud.confirm.${kind}.${answer}`)}
        confirm={t(`fraud.decide.${kind}.${answer}`)}
        danger={!isAppeal && asked === true}
        onConfirm={() => {
          setAsked(undefined);
          decide.run(asked === true);
        }}
        onCancel={() => setAsked(undefined)}
      >
        <p>{t(`fraud.confirm.${kind}.${answer}.text`)}</p>
      </ConfirmDialog>
    </>
  );
}
