import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { DateField, NumberField, SelectField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { DemandEndpoint } from '@/generated/endpoints';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { fault, isReady, NOTHING_TYPED, type TypedResult } from './entry';
import { useDistricts } from './queries';

/** An officer types what a survey's report says. */
export function EnterResult({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { data: districts = [] } = useDistricts();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [report, setReport] = useState(NO_DOCUMENT);
  const enter = useCommand(
    async () =>
      DemandEndpoint.enter(
        typed.district,
        typed.areaName,
        Number(typed.surveyed),
        Number(typed.wanting),
        typed.surveyedOn,
        await handIn(report),
      ),
    { refreshes: ['demand'], done: onClose },
  );
  const wrong = fault(typed);
  const bind = (field: keyof TypedResult) =>
    bindText(
      typed[field],
      (value) => setTyped({ ...typed, [field]: value }),
      field === 'wanting' && wrong ? t(wrong) : undefined,
    );
  return (
    <Card title={t('demand.enter')}>
      <Stack>
        <p className="muted">{t('demand.enter.lead')}</p>
        <SelectField
          label={t('demand.district')}
          bind={bind('district')}
          options={districts.map((each) => ({ value: each, label: each }))}
        />
        <TextField
          label={t('demand.area')}
          help={t('demand.area.help')}
          maxLength={80}
          bind={bind('areaName')}
        />
        <NumberField label={t('demand.surveyed')} unit={t('demand.households')} bind={bind('surveyed')} />
        <NumberField label={t('demand.wanting')} unit={t('demand.households')} bind={bind('wanting')} />
        <DateField label={t('demand.surveyedOn')} bind={bind('surveyedOn')} />
        <DocumentFields label={t('demand.report')} value={report} onChange={setReport} />
        <Refusal error={enter.error} />
        <Actions>
          <Button
            kind="primary"
            disabled={!isReady(typed) || !isWhole(report) || enter.isRunning}
            onClick={() => enter.run()}
          >
            {t(enter.isRunning ? 'demand.sending' : 'demand.enter.send')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('demand.cancel')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
