import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { LongTextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { ProjectEndpoint } from '@/generated/endpoints';
import type ProjectView from '@/generated/org/anju/ProjectView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { lacking } from './standing';

/** The supervisor approves a project that everybody asked agrees with, or refuses it with a reason. */
export function Decide({ view }: { view: ProjectView }) {
  const t = useT();
  const { row, version } = view;
  const [reason, setReason] = useState('');
  const decide = useCommand(
    (approve: boolean) =>
      approve ? ProjectEndpoint.approve(row.id, version) : ProjectEndpoint.refuse(row.id, version, reason),
    { refreshes: ['project'] },
  );
  const { reviews, duties } = lacking(view);
  const missing = [
    ...reviews.map((office) => t(`project.office.${office}`)),
    ...duties.map((kind) => t(`project.duty.${kind}`)),
  ];
  return (
    <Card title={t('project.decide')} tone="amber">
      <Stack>
        <p>
          {missing.length > 0
            ? t('project.decide.missing', { missing: missing.join(t('project.comma')) })
            : t('project.decide.lead')}
        </p>
        <LongTextField
          label={t('project.reason')}
          help={t('project.decide.reason')}
          bind={bindText(reason, setReason)}
        />
        <Refusal error={decide.error} />
        <Actions>
          <Button
            kind="primary"
            disabled={decide.isRunning || missing.length > 0}
            onClick={() => decide.run(true)}
          >
            {t('project.approve')}
          </Button>
          <Button
            kind="danger"
            disabled={decide.isRunning || !reason.trim()}
            onClick={() => decide.run(false)}
          >
            {t('project.refuse')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
