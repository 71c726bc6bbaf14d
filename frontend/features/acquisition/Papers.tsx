import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { SelectField } from '@/components/fields';
import { FileDrop } from '@/components/FileDrop';
import { FilePreview, type ShownFile } from '@/components/FilePreview';
import { Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import AcquisitionPaperKind from '@/generated/org/anju/AcquisitionPaperKind';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { PAPERS_ACCEPTED, sendFile } from '@/lib/transfer';
import styles from './Acquisition.module.css';
import type { Steps } from './steps';
import { typed } from './typed';

interface PapersProps {
  acquisition: AcquisitionView;
  steps: Steps;
}

/** The papers that an acquisition rests on, with a viewer and a place for more. */
export function Papers({ acquisition, steps }: PapersProps) {
  const t = useT();
  const [shown, setShown] = useState<ShownFile>();
  const { papers } = acquisition.evidence;
  const adds = steps.draft || steps.sign || steps.inspect || steps.opinion;
  return (
    <Card title={t('acquisition.papers')}>
      {papers.length === 0 && <p className="muted">{t('acquisition.papers.none')}</p>}
      <ul className={styles.list}>
        {papers.map(({ id, kind, fileName, type, addedAt }) => (
          <li key={id}>
            <StatusTag>{t(`acquisition.paperKind.${kind}`)}</StatusTag>
            <Button
              kind="quiet"
              onClick={() =>
                setShown({
                  path: `/api/acquisitions/${acquisition.id}/papers/${id}`,
                  name: fileName,
                  type,
                })
              }
            >
              {fileName}
            </Button>
            <span className="small muted">
              <DateTime iso={addedAt} />
            </span>
          </li>
        ))}
      </ul>
      {adds && <AddPaper acquisitionId={acquisition.id} />}
      <FilePreview file={shown} onClose={() => setShown(undefined)} />
    </Card>
  );
}

function AddPaper({ acquisitionId }: { acquisitionId: number }) {
  const t = useT();
  const [kind, setKind] = useState<string>(AcquisitionPaperKind.APPRAISAL);
  const [file, setFile] = useState<File>();
  const send = useCommand(
    (chosen: File) => {
      const query = new URLSearchParams({ fileName: chosen.name });
      return sendFile(`/api/acquisitions/${acquisitionId}/papers/${kind}?${query}`, chosen, () => undefined);
    },
    { refreshes: ['acquisition'], done: () => setFile(undefined) },
  );
  return (
    <>
      <SelectField
        label={t('acquisition.papers.kind')}
        options={Object.values(AcquisitionPaperKind).map((each) => ({
          value: each,
          label: t(`acquisition.paperKind.${each}`),
        }))}
        bind={typed(kind, setKind)}
      />
      <FileDrop
        label={t('acquisition.papers.add')}
        hint={t('acquisition.papers.hint')}
        accept={PAPERS_ACCEPTED}
        file={file}
        onFile={setFile}
      >
        <Refusal error={send.error} />
        {file && (
          <Button kind="primary" disabled={send.isRunning} onClick={() => send.run(file)}>
            {t(send.isRunning ? 'acquisition.papers.sending' : 'acquisition.papers.send')}
          </Button>
        )}
      </FileDrop>
    </>
  );
}
