import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import * as EmployerEndpoint from '@/generated/EmployerEndpoint';
import type Registration from '@/generated/org/anju/Registration';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { bindText } from './binding';
import { creditCodeFault, tidyCreditCode } from './creditCode';
import { useRegistrations } from './queries';

/** An employer asks to take part, and sees what the bureau said. */
export function EmployerRegistration() {
  const t = useT();
  return (
    <Stack wide>
      <PageHeader title={t('employer.register.title')} lead={t('employer.register.lead')} />
      <Loaded query={useRegistrations()} skeleton={<Skeleton lines={3} />}>
        {(registrations) => registrations.map((one) => <Standing key={one.id} registration={one} />)}
      </Loaded>
      <RegistrationForm />
    </Stack>
  );
}

const NOTHING = { creditCode: '', legalName: '', contactName: '', contactMobile: '' };
type Field = keyof typeof NOTHING;

function RegistrationForm() {
  const t = useT();
  const [typed, setTyped] = useState(NOTHING);
  const [isAsked, setAsked] = useState(false);
  const [isDone, setDone] = useState(false);
  const register = useCommand(
    () =>
      EmployerEndpoint.register(typed.creditCode, typed.legalName, typed.contactName, typed.contactMobile),
    {
      refreshes: ['employer'],
      done: () => {
        setTyped(NOTHING);
        setAsked(false);
        setDone(true);
      },
    },
  );
  const codeFault = creditCodeFault(typed.creditCode);
  const faults: Partial<Record<Field, string>> = {
    creditCode: codeFault && t(codeFault),
    legalName: typed.legalName.trim() ? undefined : t('employer.register.needed'),
    contactName: typed.contactName.trim() ? undefined : t('employer.register.needed'),
    contactMobile: /^1\d{10}$/.test(typed.contactMobile) ? undefined : t('employer.register.mobile.wrong'),
  };
  const send = () => {
    setAsked(true);
    setDone(false);
    if (!Object.values(faults).some(Boolean)) {
      register.run();
    }
  };
  const bind = (field: Field, tidy = (value: string) => value) =>
    bindText(
      typed[field],
      (value) => setTyped({ ...typed, [field]: tidy(value) }),
      isAsked ? faults[field] : undefined,
    );
  return (
    <Card title={t('employer.register.form')}>
      <Stack>
        <TextField
          label={t('employer.register.creditCode')}
          help={t('employer.register.creditCode.help')}
          maxLength={24}
          bind={bind('creditCode', tidyCreditCode)}
        />
        <TextField
          label={t('employer.register.legalName')}
          help={t('employer.register.legalName.help')}
          maxLength={80}
          bind={bind('legalName')}
        />
        <TextField label={t('employer.register.contactName')} maxLength={60} bind={bind('contactName')} />
        <TextField label={t('employer.register.contactMobile')} maxLength={11} bind={bind('contactMobile')} />
        <Refusal error={register.error} />
        <p role="status">{isDone && t('employer.register.sent')}</p>
        <Actions>
          <Button kind="primary" onClick={send} disabled={register.isRunning}>
            {t('employer.register.send')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

const TONES: Record<Registration['state'], Tone> = { WAITING: 'amber', APPROVED: 'jade', REFUSED: 'seal' };

function Standing({ registration }: { registration: Registration }) {
  const t = useT();
  const format = useFormat();
  const { legalName, creditCode, state, registeredAt, reason, alias } = registration;
  return (
    <Card
      title={legalName}
      aside={<StatusTag tone={TONES[state]}>{t(`employer.registration.${state}`)}</StatusTag>}
    >
      <KeyValues
        items={[
          { label: t('employer.register.creditCode'), value: creditCode },
          { label: t('employer.register.at'), value: format.dateTime(registeredAt) },
          ...(reason ? [{ label: t('employer.register.reason'), value: reason }] : []),
          ...(alias ? [{ label: t('employer.register.alias'), value: alias }] : []),
        ]}
      />
      <p className="muted">{t(`employer.registration.${state}.next`)}</p>
    </Card>
  );
}
