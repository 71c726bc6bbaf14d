import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { DocumentLink } from '@/components/document/DocumentLink';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { DateField, NumberField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, Money } from '@/components/values';
import { LineHead, Lines } from '@/components/Lines';
import { AcquirerEndpoint } from '@/generated/endpoints';
import type QualificationView from '@/generated/org/anju/QualificationView';
import StatementKind from '@/generated/org/anju/StatementKind';
import type StatementView from '@/generated/org/anju/StatementView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { KINDS } from './standing';

interface StatementsProps {
  view: QualificationView;
  /** Whether the company can still make and change them. */
  isOpen: boolean;
}

/** The four things that a company states of itself, each with its paper. */
export function Statements({ view, isOpen }: StatementsProps) {
  const t = useT();
  const [edited, setEdited] = useState<StatementKind>();
  return (
    <Card title={t('acquirer.statements')}>
      <Lines>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Line
              kind={kind}
              statement={view.statements.find((each) => each.kind === kind)}
              onEdit={isOpen && edited !== kind ? () => setEdited(kind) : undefined}
            />
            {isOpen && edited === kind && (
              <StatementForm qualificationId={view.row.id} kind={kind} onClose={() => setEdited(undefined)} />
            )}
          </li>
        ))}
      </Lines>
    </Card>
  );
}

interface LineProps {
  kind: StatementKind;
  /** Undefined while it is not made. */
  statement: StatementView | undefined;
  onEdit: (() => void) | undefined;
}

function Line({ kind, statement, onEdit }: LineProps) {
  const t = useT();
  return (
    <>
      <LineHead>
        <b>{t(`acquirer.kind.${kind}`)}</b>
        {!statement && <StatusTag tone="amber">{t('acquirer.statement.missing')}</StatusTag>}
        {statement?.expired && <StatusTag tone="seal">{t('acquirer.statement.expired')}</StatusTag>}
      </LineHead>
      {statement && (
        <>
          <DocumentLink document={statement.document} />
          <p className="small muted">
            {t('acquirer.validUntil')} <DateTime iso={statement.validUntil} />
            {statement.creditLine !== undefined && (
              <>
                {' · '}
                {t('acquirer.creditLine')} <Money yuan={statement.creditLine} />
              </>
            )}
          </p>
        </>
      )}
      {onEdit && (
        <Button kind={statement ? 'quiet' : 'plain'} onClick={onEdit}>
          {t(statement ? 'acquirer.statement.change' : 'acquirer.statement.make')}
        </Button>
      )}
    </>
  );
}

interface StatementFormProps {
  qualificationId: number;
  kind: StatementKind;
  onClose: () => void;
}

function StatementForm({ qualificationId, kind, onClose }: StatementFormProps) {
  const t = useT();
  const [document, setDocument] = useState(NO_DOCUMENT);
  const [validUntil, setValidUntil] = useState('');
  const [creditLine, setCreditLine] = useState('');
  const isCredit = kind === StatementKind.BANK_CREDIT;
  const make = useCommand(
    async () =>
      AcquirerEndpoint.state(
        qualificationId,
        kind,
        validUntil,
        isCredit ? Number(creditLine) : undefined,
        await handIn(document),
      ),
    { refreshes: ['acquirer'], done: onClose },
  );
  const isReady = isWhole(document) && validUntil !== '' && (!isCredit || Number(creditLine) > 0);
  return (
    <Stack>
      <DocumentFields label={t(`acquirer.kind.${kind}.paper`)} value={document} onChange={setDocument} />
      <DateField
        label={t('acquirer.validUntil')}
        help={t('acquirer.validUntil.help')}
        bind={bindText(validUntil, setValidUntil)}
      />
      {isCredit && (
        <NumberField
          label={t('acquirer.creditLine')}
          unit={t('acquirer.yuan')}
          bind={bindText(creditLine, setCreditLine)}
        />
      )}
      <Refusal error={make.error} />
      <Actions>
        <Button kind="primary" disabled={!isReady || make.isRunning} onClick={() => make.run()}>
          {t(make.isRunning ? 'acquirer.sending' : 'acquirer.statement.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('acquirer.cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}
