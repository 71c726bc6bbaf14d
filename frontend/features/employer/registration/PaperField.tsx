import { useState } from 'react';
import { Button } from '@/components/Button';
import { FileDrop } from '@/components/FileDrop';
import { FilePreview, type ShownFile } from '@/components/FilePreview';
import { Refusal } from '@/components/states';
import type RegistrationPaper from '@/generated/org/anju/RegistrationPaper';
import type RegistrationPaperKind from '@/generated/org/anju/RegistrationPaperKind';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { LARGEST_BYTES, PAPERS_ACCEPTED, sendFile } from '@/lib/transfer';
import { paperFile } from './paperFile';
import styles from './PaperField.module.css';

interface PaperFieldProps {
  kind: RegistrationPaperKind;
  /** What has arrived, undefined while nothing has. */
  paper: RegistrationPaper | undefined;
  isMissed: boolean;
}

/** A licence or a certificate, sent as soon as it is chosen; another takes its place. */
export function PaperField({ kind, paper, isMissed }: PaperFieldProps) {
  const t = useT();
  const [file, setFile] = useState<File>();
  const [share, setShare] = useState(0);
  const [viewed, setViewed] = useState<ShownFile>();
  const send = useCommand(
    (chosen: File) =>
      sendFile(
        `/api/employer-papers?${new URLSearchParams({ kind, fileName: chosen.name })}`,
        chosen,
        setShare,
      ),
    { refreshes: ['employer'], done: () => setFile(undefined) },
  );
  const isTooLarge = file !== undefined && file.size > LARGEST_BYTES;
  const take = (chosen: File) => {
    setFile(chosen);
    setShare(0);
    send.reset();
    if (chosen.size <= LARGEST_BYTES) {
      send.run(chosen);
    }
  };
  const label = t(`employer.paper.${kind}`);
  return (
    <FileDrop
      label={label}
      hint={t(`employer.paper.${kind}.hint`)}
      accept={PAPERS_ACCEPTED}
      file={file}
      onFile={take}
    >
      {send.isRunning && (
        <progress
          className={styles.bar}
          value={share}
          max={1}
          aria-label={t('employer.paper.sending', { name: label })}
        />
      )}
      {isTooLarge && (
        <p role="alert" className={styles.fault}>
          {t('employer.paper.tooLarge')}
        </p>
      )}
      <Refusal error={send.error} />
      {isMissed && !send.isRunning && !send.error && !isTooLarge && (
        <p role="alert" className={styles.fault}>
          {t(`employer.paper.${kind}.missing`)}
        </p>
      )}
      <div role="status">
        {paper && (
          <p className={styles.arrived}>
            <span>
              <span aria-hidden="true">✓ </span>
              {t('employer.paper.arrived', { name: paper.fileName })}
            </span>
            <Button kind="quiet" onClick={() => setViewed(paperFile(paper))}>
              {t('employer.paper.view')}
            </Button>
          </p>
        )}
      </div>
      <FilePreview file={viewed} onClose={() => setViewed(undefined)} />
    </FileDrop>
  );
}
