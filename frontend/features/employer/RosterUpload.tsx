import { useState } from 'react';
import { FileDrop } from '@/components/FileDrop';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { uploadWorkbook } from '@/lib/upload';
import { DownloadButton } from '@/components/DownloadButton';

/** Takes a workbook at once; whatever is wrong with it is told below it. */
export function RosterUpload({ offeringId, onUploaded }: { offeringId: number; onUploaded: () => void }) {
  const t = useT();
  const [file, setFile] = useState<File>();
  const upload = useCommand((chosen: File) => uploadWorkbook(`/api/offerings/${offeringId}/roster`, chosen), {
    refreshes: ['employer'],
    done: () => {
      setFile(undefined);
      onUploaded();
    },
  });
  const take = (chosen: File) => {
    setFile(chosen);
    upload.run(chosen);
  };
  return (
    <Stack>
      <Actions>
        <DownloadButton path="/api/roster-template">{t('employer.template')}</DownloadButton>
      </Actions>
      <FileDrop
        label={t('employer.upload.label')}
        hint={t('employer.upload.hint')}
        accept=".xlsx,.xls,.csv"
        file={file}
        onFile={take}
      >
        <p role="status">{upload.isRunning && t('employer.upload.sending')}</p>
      </FileDrop>
      <Refusal error={upload.error} />
    </Stack>
  );
}
