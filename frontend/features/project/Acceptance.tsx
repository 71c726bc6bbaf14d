import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { DocumentLink } from '@/components/document/DocumentLink';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { DateField } from '@/components/fields';
import { Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { DateTime } from '@/components/values';
import { ProjectEndpoint } from '@/generated/endpoints';
import type ProjectView from '@/generated/org/anju/ProjectView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

interface AcceptanceProps {
  view: ProjectView;
  /** Whether the reader's company writes it down. */
  isOwn: boolean;
}

/** When the buildings passed their acceptance: its homes count from that day. */
export function Acceptance({ view: { row, acceptance }, isOwn }: AcceptanceProps) {
  const t = useT();
  return (
    <Card title={t('project.acceptance')}>
      <Stack>
        <p className="muted">{t('project.acceptance.lead')}</p>
        {acceptance ? (
          <Stack>
            <p>
              {t('project.acceptance.on')} <DateTime iso={acceptance.acceptedOn} />
            </p>
            <DocumentLink document={acceptance.document} />
          </Stack>
        ) : isOwn ? (
          <AcceptanceForm projectId={row.id} />
        ) : (
          <p>{t('project.acceptance.none')}</p>
        )}
      </Stack>
    </Card>
  );
}

function AcceptanceForm({ projectId }: { projectId: number }) {
  const t = useT();
  const [document, setDocument] = useState(NO_DOCUMENT);
  const [acceptedOn, setAcceptedOn] = useState('');
  const record = useCommand(
    async () => ProjectEndpoint.recordAcceptance(projectId, acceptedOn, await handIn(document)),
    { refreshes: ['project'] },
  );
  return (
    <Stack>
      <DateField label={t('project.acceptance.on')} bind={bindText(acceptedOn, setAcceptedOn)} />
      <DocumentFields label={t('project.acceptance.paper')} value={document} onChange={setDocument} />
      <p className="muted small">{t('project.acceptance.once')}</p>
      <Refusal error={record.error} />
      <div>
        <Button
          kind="primary"
          disabled={!isWhole(document) || acceptedOn === '' || record.isRunning}
          onClick={() => record.run()}
        >
          {t('project.acceptance.save')}
        </Button>
      </div>
    </Stack>
  );
}
