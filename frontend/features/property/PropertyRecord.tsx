import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LongTextField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { DateTime } from '@/components/values';
import { PropertyEndpoint } from '@/generated/endpoints';
import type PropertyRow from '@/generated/org/anju/PropertyRow';
import PropertyState from '@/generated/org/anju/PropertyState';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

interface PropertyRecordProps {
  record: PropertyRow;
  /** Whether the reader is an officer of the bureau. */
  maySettle: boolean;
  onClose: () => void;
}

/** One record beside its grading; an officer confirms it or sends it back. */
export function PropertyRecord({ record, maySettle, onClose }: PropertyRecordProps) {
  const t = useT();
  const isWaiting = record.state === PropertyState.ENTERED;
  return (
    <Card title={record.projectName} tone={isWaiting ? 'amber' : 'plain'}>
      <Stack>
        <KeyValues
          items={[
            { label: t('property.acquirer'), value: `${record.acquirerName} · ${record.district}` },
            { label: t('property.company'), value: record.company },
            { label: t('property.creditCode'), value: record.creditCode },
            { label: t('property.stars'), value: t('property.stars.words', { stars: record.stars }) },
            { label: t('property.authority'), value: record.gradingAuthority },
            { label: t('property.number'), value: record.gradingNumber },
            { label: t('property.validUntil'), value: <DateTime iso={record.validUntil} /> },
            { label: t('property.paper'), value: <DocumentLink document={record.paper} /> },
            ...(record.reason ? [{ label: t('property.reason'), value: record.reason }] : []),
          ]}
        />
        {isWaiting && maySettle && !record.enteredByReader && <Settle record={record} onDone={onClose} />}
        {isWaiting && !maySettle && <p className="muted">{t('property.waits')}</p>}
        <Actions>
          <Button kind="quiet" onClick={onClose}>
            {t('property.close')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

function Settle({ record: { id, version }, onDone }: { record: PropertyRow; onDone: () => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const settle = useCommand(
    (confirmed: boolean) =>
      confirmed ? PropertyEndpoint.confirm(id, version) : PropertyEndpoint.sendBack(id, version, reason),
    { refreshes: ['property'], done: onDone },
  );
  return (
    <Stack>
      <p>{t('property.settle.lead')}</p>
      <LongTextField
        label={t('property.reason')}
        help={t('property.reason.help')}
        bind={bindText(reason, setReason)}
      />
      <Refusal error={settle.error} />
      <Actions>
        <Button kind="primary" disabled={settle.isRunning} onClick={() => settle.run(true)}>
          {t('property.confirm')}
        </Button>
        <Button kind="danger" disabled={settle.isRunning || !reason.trim()} onClick={() => settle.run(false)}>
          {t('property.sendBack')}
        </Button>
      </Actions>
    </Stack>
  );
}
