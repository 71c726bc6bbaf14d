import { useState } from 'react';
import { Button } from '@/components/Button';
import { FilePreview, type ShownFile } from '@/components/FilePreview';
import { DateTime } from '@/components/values';
import type OfficialDocument from '@/generated/org/anju/OfficialDocument';
import { useT } from '@/lib/i18n';
import styles from './document.module.css';

/** Who issued a document, its number and day, and a look at its scan. */
export function DocumentLink({ document }: { document: OfficialDocument }) {
  const t = useT();
  const [shown, setShown] = useState<ShownFile>();
  const { id, issuer, number, issuedOn, fileName, type } = document;
  return (
    <span className={styles.link}>
      <span>
        {issuer} · {number} · <DateTime iso={issuedOn} />
      </span>
      <Button kind="quiet" onClick={() => setShown({ path: `/api/documents/${id}`, name: fileName, type })}>
        {t('document.look')}
      </Button>
      <FilePreview file={shown} onClose={() => setShown(undefined)} />
    </span>
  );
}
