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
import { DemandEndpoint } from '@/generated/endpoints';
import DemandState from '@/generated/org/anju/DemandState';
import type DemandView from '@/generated/org/anju/DemandView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

interface SettleResultProps {
  result: DemandView;
  /** Whether the reader is an officer of the bureau. */
  maySettle: boolean;
  onClose: () => void;
}

/** One result beside its report; a second officer confirms it or throws it away. */
export function SettleResult({ result, maySettle, onClose }: SettleResultProps) {
  const t = useT();
  const format = useFormat();
  const isWaiting = result.state === DemandState.ENTERED;
  return (
    <Card title={result.areaName} tone={isWaiting ? 'amber' : 'plain'}>
      <Stack>
        <KeyValues
          items={[
            { label: t('demand.district'), value: result.district },
            { label: t('demand.surveyed'), value: format.count(result.surveyed) },
            { label: t('demand.wanting'), value: format.count(result.wanting) },
            { label: t('demand.share'), value: `${result.percent.toFixed(2)}%` },
            { label: t('demand.surveyedOn'), value: <DateTime iso={result.surveyedOn} /> },
            ...(result.report
              ? [{ label: t('demand.report'), value: <DocumentLink document={result.report} /> }]
              : []),
            ...(result.reason ? [{ label: t('demand.reason'), value: result.reason }] : []),
          ]}
        />
        {isWaiting && maySettle && !result.enteredByReader && <Settle result={result} onDone={onClose} />}
        {isWaiting && result.enteredByReader && <p className="muted">{t('demand.own')}</p>}
        <Actions>
          <Button kind="quiet" onClick={onClose}>
            {t('demand.close')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

function Settle({ result: { id, version }, onDone }: { result: DemandView; onDone: () => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const settle = useCommand(
    (confirmed: boolean) =>
      confirmed ? DemandEndpoint.confirm(id, version) : DemandEndpoint.discard(id, version, reason),
    { refreshes: ['demand'], done: onDone },
  );
  return (
    <Stack>
      <p>{t('demand.settle.lead')}</p>
      <LongTextField
        label={t('demand.reason')}
        help={t('demand.reason.help')}
        bind={bindText(reason, setReason)}
      />
      <Refusal error={settle.error} />
      <Actions>
        <Button kind="primary" disabled={settle.isRunning} onClick={() => settle.run(true)}>
          {t('demand.confirm')}
        </Button>
        <Button kind="danger" disabled={settle.isRunning || !reason.trim()} onClick={() => settle.run(false)}>
          {t('demand.discard')}
        </Button>
      </Actions>
    </Stack>
  );
}
