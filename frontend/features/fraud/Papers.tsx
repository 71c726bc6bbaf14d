import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { CheckboxField } from '@/components/fields';
import { FileDrop } from '@/components/FileDrop';
import { FilePreview, type ShownFile } from '@/components/FilePreview';
import { Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type FraudCaseView from '@/generated/org/anju/FraudCaseView';
import type FraudPaper from '@/generated/org/anju/FraudPaper';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { PAPERS_ACCEPTED, sendFile } from '@/lib/transfer';
import styles from './Fraud.module.css';

interface PapersProps {
  fraud: FraudCaseView;
  /** Who looks: an officer decides whether the family sees a file. Undefined when none may be added. */
  adds?: 'BUREAU' | 'FAMILY';
}

/** The files of a case, with a viewer, and a place for more. */
export function Papers({ fraud, adds }: PapersProps) {
  const t = useT();
  const [shown, setShown] = useState<ShownFile>();
  return (
    <Card title={t('fraud.papers')}>
      {fraud.papers.length === 0 && <p className="muted">{t('fraud.papers.none')}</p>}
      <ul className={styles.papers}>
        {fraud.papers.map((paper) => (
          <PaperRow
            key={paper.id}
            paper={paper}
            onLook={() =>
              setShown({
                path: `/api/fraud/${fraud.id}/papers/${paper.id}`,
                name: paper.fileName,
                type: paper.type,
              })
            }
          />
        ))}
      </ul>
      {adds && <AddPaper caseId={fraud.id} side={adds} />}
      <FilePreview file={shown} onClose={() => setShown(undefined)} />
    </Card>
  );
}

function PaperRow({ paper, onLook }: { paper: FraudPaper; onLook: () => void }) {
  const t = useT();
  return (
    <li>
      <StatusTag>{t(`fraud.side.${paper.side}`)}</StatusTag>
      <Button kind="quiet" onClick={onLook}>
        {paper.fileName}
      </Button>
      <span className="small muted">
        <DateTime iso={paper.addedAt} />
        {!paper.forFamily && <> · {t('fraud.papers.inside')}</>}
      </span>
    </li>
  );
}

function AddPaper({ caseId, side }: { caseId: number; side: 'BUREAU' | 'FAMILY' }) {
  const t = useT();
  const [file, setFile] = useState<File>();
  const [forFamily, setForFamily] = useState(false);
  const send = useCommand(
    (chosen: File) => {
      const query = new URLSearchParams({ fileName: chosen.name, forFamily: String(forFamily) });
      return sendFile(`/api/fraud/${caseId}/papers?${query}`, chosen, () => undefined);
    },
    { refreshes: ['fraud'], done: () => setFile(undefined) },
  );
  return (
    <FileDrop
      label={t(side === 'BUREAU' ? 'fraud.papers.add' : 'fraud.papers.addOwn')}
      hint={t('fraud.papers.hint')}
      accept={PAPERS_ACCEPTED}
      file={file}
      onFile={setFile}
    >
      {file && side === 'BUREAU' && (
        <CheckboxField
          label={t('fraud.papers.forFamily')}
          bind={{
            checked: forFamily,
            onCheckedChanged: ({ detail }: { detail: { value: boolean } }) => setForFamily(detail.value),
          }}
        />
      )}
      <Refusal error={send.error} />
      {file && (
        <Button kind="primary" disabled={send.isRunning} onClick={() => send.run(file)}>
          {t(send.isRunning ? 'fraud.papers.sending' : 'fraud.papers.send')}
        </Button>
      )}
    </FileDrop>
  );
}
