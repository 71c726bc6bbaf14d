import { useState } from 'react';
import { Button } from '@/components/Button';
import { FilePreview } from '@/components/FilePreview';
import type Attachment from '@/generated/org/anju/Attachment';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';

/** What was handed in; each look is recorded, so nothing is fetched before somebody asks for it. */
export function Files({ objectionId, files }: { objectionId: number; files: readonly Attachment[] }) {
  const t = useT();
  const [viewed, setViewed] = useState<Attachment>();
  if (files.length === 0) {
    return null;
  }
  return (
    <div className={styles.contact}>
      <span className="small muted">{t('desk.files')}</span>
      {files.map((file) => (
        <Button key={file.id} kind="quiet" onClick={() => setViewed(file)}>
          {file.fileName || t('desk.files.unnamed')}
        </Button>
      ))}
      <FilePreview
        file={
          viewed && {
            path: `/api/objections/${objectionId}/attachments/${viewed.id}`,
            name: viewed.fileName,
            type: viewed.type,
          }
        }
        onClose={() => setViewed(undefined)}
      />
    </div>
  );
}
