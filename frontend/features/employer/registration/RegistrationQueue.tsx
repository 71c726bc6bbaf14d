import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { CheckboxField, LongTextField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import * as EmployerEndpoint from '@/generated/EmployerEndpoint';
import type Registration from '@/generated/org/anju/Registration';
import RegistrationState from '@/generated/org/anju/RegistrationState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { bindCheck, bindText } from '@/components/binding';
import { useRegistrationQueue } from '../queries';
import { RegistrationPapers } from './RegistrationPapers';

/** The bureau admits employers to group filing, or says why not. */
export function RegistrationQueue() {
  const t = useT();
  const [page, setPage] = useState(0);
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<Registration>();
  const columns = useColumns();
  const show = (everything: boolean) => {
    setAll(everything);
    setPage(0);
  };
  return (
    <Stack wide>
      <PageHeader title={t('employer.queue.title')} lead={t('employer.queue.lead')} />
      {chosen && <Decision key={chosen.id} registration={chosen} onDone={() => setChosen(undefined)} />}
      <CheckboxField label={t('employer.queue.all')} bind={bindCheck(all, show)} />
      <Loaded query={useRegistrationQueue(!all, page)} skeleton={<Skeleton lines={5} shape="row" />}>
        {(registrations) => (
          <DataTable
            caption={t('employer.queue.title')}
            columns={columns}
            data={registrations}
            rowKey={({ id }) => id}
            onPage={setPage}
            actions={(one) =>
              one.state === RegistrationState.WAITING && (
                <Button kind="quiet" onClick={() => setChosen(one)}>
                  {t('employer.queue.open')}
                </Button>
              )
            }
            empty={<EmptyState title={t('employer.queue.none')} text={t('employer.queue.none.text')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function useColumns(): Column<Registration>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('employer.register.legalName'), heads: true, cell: ({ legalName }) => legalName },
    { title: t('employer.register.creditCode'), cell: ({ creditCode }) => creditCode },
    { title: t('employer.register.at'), cell: ({ registeredAt }) => format.dateTime(registeredAt) },
    {
      title: t('employer.status'),
      cell: ({ state }) => (
        <StatusTag tone={state === RegistrationState.WAITING ? 'amber' : 'plain'}>
          {t(`employer.registration.${state}`)}
        </StatusTag>
      ),
    },
  ];
}

function Decision({ registration, onDone }: { registration: Registration; onDone: () => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const decide = useCommand(
    (approve: boolean) =>
      EmployerEndpoint.decide(registration.id, approve, approve ? undefined : reason, registration.version),
    { refreshes: ['employer'], done: onDone },
  );
  const { contact, legalName, creditCode } = registration;
  return (
    <Card title={legalName}>
      <Stack>
        <KeyValues
          items={[
            { label: t('employer.register.creditCode'), value: creditCode },
            { label: t('employer.queue.contactName'), value: contact.name },
            { label: t('employer.register.contactMobile'), value: contact.mobile },
          ]}
        />
        <RegistrationPapers registrationId={registration.id} />
        <LongTextField
          label={t('employer.queue.reason')}
          help={t('employer.queue.reason.help')}
          bind={bindText(reason, setReason)}
        />
        <Refusal error={decide.error} />
        <Actions>
          <Button kind="primary" disabled={decide.isRunning} onClick={() => decide.run(true)}>
            {t('employer.queue.approve')}
          </Button>
          <Button
            kind="danger"
            disabled={decide.isRunning || !reason.trim()}
            onClick={() => decide.run(false)}
          >
            {t('employer.queue.refuse')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('employer.correct.close')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
