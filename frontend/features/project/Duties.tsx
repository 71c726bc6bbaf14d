import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { DocumentLink } from '@/components/document/DocumentLink';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { DateField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { LineHead, Lines } from '@/components/Lines';
import { ProjectEndpoint } from '@/generated/endpoints';
import DutyKind from '@/generated/org/anju/DutyKind';
import type DutyView from '@/generated/org/anju/DutyView';
import type ProjectView from '@/generated/org/anju/ProjectView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

interface DutiesProps {
  view: ProjectView;
  /** Whether its company can still write them down. */
  isOpen: boolean;
}

/** Who answers for quality and safety of a new-built project, and what was reviewed. */
export function Duties({ view, isOpen }: DutiesProps) {
  const t = useT();
  const [edited, setEdited] = useState<DutyKind>();
  return (
    <Card title={t('project.duties')}>
      <Stack>
        <p className="muted">{t('project.duties.lead')}</p>
        <Lines>
          {view.dutiesAsked.map((kind) => (
            <li key={kind}>
              <Line
                kind={kind}
                duty={view.duties.find((each) => each.kind === kind)}
                onEdit={isOpen && edited !== kind ? () => setEdited(kind) : undefined}
              />
              {isOpen && edited === kind && (
                <DutyForm projectId={view.row.id} kind={kind} onClose={() => setEdited(undefined)} />
              )}
            </li>
          ))}
        </Lines>
      </Stack>
    </Card>
  );
}

interface LineProps {
  kind: DutyKind;
  /** Undefined while nobody has taken it on. */
  duty: DutyView | undefined;
  onEdit: (() => void) | undefined;
}

function Line({ kind, duty, onEdit }: LineProps) {
  const t = useT();
  return (
    <>
      <LineHead>
        <b>{t(`project.duty.${kind}`)}</b>
        {!duty && <StatusTag tone="amber">{t('project.duty.missing')}</StatusTag>}
      </LineHead>
      {duty?.company && (
        <p>
          {duty.company} <span className="small muted">{duty.creditCode}</span>
        </p>
      )}
      {duty && <DocumentLink document={duty.document} />}
      {duty?.validUntil && (
        <p className="small muted">
          {t('project.duty.validUntil')} <DateTime iso={duty.validUntil} />
        </p>
      )}
      {onEdit && (
        <Button kind={duty ? 'quiet' : 'plain'} onClick={onEdit}>
          {t(duty ? 'project.duty.change' : 'project.duty.fill')}
        </Button>
      )}
    </>
  );
}

const isCompany = (kind: DutyKind) => kind !== DutyKind.DRAWING_REVIEW && kind !== DutyKind.FIRE_REVIEW;

interface DutyFormProps {
  projectId: number;
  kind: DutyKind;
  onClose: () => void;
}

function DutyForm({ projectId, kind, onClose }: DutyFormProps) {
  const t = useT();
  const [document, setDocument] = useState(NO_DOCUMENT);
  const [company, setCompany] = useState('');
  const [creditCode, setCreditCode] = useState('');
  const [validUntil, setValidUntil] = useState('');
  const named = isCompany(kind);
  const record = useCommand(
    async () =>
      ProjectEndpoint.recordDuty(
        projectId,
        kind,
        named ? company : undefined,
        named ? creditCode : undefined,
        named ? validUntil : undefined,
        await handIn(document),
      ),
    { refreshes: ['project'], done: onClose },
  );
  const isReady = isWhole(document) && (!named || (company.trim() && creditCode.trim() && validUntil));
  return (
    <Stack>
      {named && (
        <>
          <TextField label={t('project.duty.company')} maxLength={80} bind={bindText(company, setCompany)} />
          <TextField
            label={t('project.duty.creditCode')}
            help={t('project.duty.creditCode.help')}
            maxLength={30}
            bind={bindText(creditCode, setCreditCode)}
          />
          <DateField label={t('project.duty.validUntil')} bind={bindText(validUntil, setValidUntil)} />
        </>
      )}
      <DocumentFields
        label={t(named ? 'project.duty.licence' : 'project.duty.certificate')}
        value={document}
        onChange={setDocument}
      />
      <Refusal error={record.error} />
      <Actions>
        <Button kind="primary" disabled={!isReady || record.isRunning} onClick={() => record.run()}>
          {t(record.isRunning ? 'project.sending' : 'project.duty.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('project.cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}
