import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { DateField, SelectField, TextField } from '@/components/fields';
import { Actions, Fields, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { PropertyEndpoint } from '@/generated/endpoints';
import { fieldWords } from '@/lib/fieldWords';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { isReady, NOTHING_TYPED, STARS, type TypedProperty } from './entry';
import { useApprovedProjects } from './queries';

/** An acquirer writes down the property service of its project, as the grading says. */
export function EnterProperty({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { data: projects } = useApprovedProjects();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [document, setDocument] = useState(NO_DOCUMENT);
  const enter = useCommand(
    async () =>
      PropertyEndpoint.enter(
        Number(typed.project),
        typed.company,
        typed.creditCode,
        Number(typed.stars),
        typed.authority,
        typed.number,
        typed.validUntil,
        await handIn(document),
      ),
    { refreshes: ['property'], done: onClose },
  );
  const faults = fieldWords(enter.error);
  const bind = (field: keyof TypedProperty, fault?: string) =>
    bindText(typed[field], (value) => setTyped({ ...typed, [field]: value }), fault);
  return (
    <Card title={t('property.enter')}>
      <Stack>
        {projects?.length === 0 && <p role="status">{t('property.noProject')}</p>}
        <Fields>
          <SelectField
            label={t('property.project')}
            bind={bind('project')}
            options={(projects ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <TextField label={t('property.company')} maxLength={80} bind={bind('company')} />
          <TextField
            label={t('property.creditCode')}
            help={t('property.creditCode.help')}
            maxLength={30}
            bind={bind('creditCode', faults.creditCode)}
          />
          <SelectField
            label={t('property.stars')}
            help={t('property.stars.help')}
            bind={bind('stars')}
            options={STARS.map((stars) => ({
              value: String(stars),
              label: t('property.stars.words', { stars }),
            }))}
          />
          <TextField label={t('property.authority')} maxLength={80} bind={bind('authority')} />
          <TextField label={t('property.number')} maxLength={60} bind={bind('number')} />
          <DateField label={t('property.validUntil')} bind={bind('validUntil', faults.validUntil)} />
        </Fields>
        <DocumentFields label={t('property.paper')} value={document} onChange={setDocument} />
        <Refusal error={enter.error} />
        <Actions>
          <Button
            kind="primary"
            disabled={!isReady(typed) || !isWhole(document) || enter.isRunning}
            onClick={() => enter.run()}
          >
            {t(enter.isRunning ? 'property.sending' : 'property.send')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('property.cancel')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
