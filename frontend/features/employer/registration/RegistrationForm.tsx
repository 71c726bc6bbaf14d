import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import * as EmployerEndpoint from '@/generated/EmployerEndpoint';
import type Registration from '@/generated/org/anju/Registration';
import RegistrationPaperKind from '@/generated/org/anju/RegistrationPaperKind';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { bindText } from '@/components/binding';
import { tidyCreditCode } from '../creditCode';
import { useWaitingPapers } from '../queries';
import { serverFaults, typedFault, typedOf, type Field } from './form';
import { PaperField } from './PaperField';

const FIELDS: readonly Field[] = ['creditCode', 'legalName', 'contactName', 'contactMobile'];

/** What an employer gives to be admitted. `refused` is its last attempt, from which the words are taken over. */
export function RegistrationForm({ refused }: { refused: Registration | undefined }) {
  const t = useT();
  const [typed, setTyped] = useState(() => typedOf(refused));
  const [isAsked, setAsked] = useState(false);
  const { data: papers = [] } = useWaitingPapers();
  const register = useCommand(
    () =>
      EmployerEndpoint.register(typed.creditCode, typed.legalName, typed.contactName, typed.contactMobile),
    { refreshes: ['employer'] },
  );
  const said = serverFaults(register.error);
  const paperOf = (kind: RegistrationPaperKind) => papers.find((paper) => paper.kind === kind);
  const isMissing = Object.values(RegistrationPaperKind).some((kind) => !paperOf(kind));
  const faultOf = (field: Field) => {
    const fault = isAsked ? typedFault(field, typed[field]) : undefined;
    return fault ? t(fault) : said[field];
  };
  const send = () => {
    setAsked(true);
    register.reset();
    if (!isMissing && !FIELDS.some((field) => typedFault(field, typed[field]))) {
      register.run();
    }
  };
  const bind = (field: Field, tidy = (value: string) => value) =>
    bindText(typed[field], (value) => setTyped({ ...typed, [field]: tidy(value) }), faultOf(field));
  const paperField = (kind: RegistrationPaperKind) => (
    <PaperField kind={kind} paper={paperOf(kind)} isMissed={isAsked && !paperOf(kind)} />
  );
  return (
    <Card title={t(refused ? 'employer.register.again' : 'employer.register.form')}>
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
        {paperField(RegistrationPaperKind.LICENCE)}
        {paperField(RegistrationPaperKind.AUTHORITY)}
        <Refusal error={register.error} />
        <Actions>
          <Button kind="primary" onClick={send} disabled={register.isRunning}>
            {t('employer.register.send')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
