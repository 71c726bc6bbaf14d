import { useState } from 'react';
import { Button } from '@/components/Button';
import { FilePreview, type ShownFile } from '@/components/FilePreview';
import { Loaded, Skeleton } from '@/components/states';
import type RegistrationPaper from '@/generated/org/anju/RegistrationPaper';
import { useT } from '@/lib/i18n';
import { useRegistrationPapers } from '../queries';
import { paperFile } from './paperFile';
import styles from './PaperField.module.css';

/** The licence and the certificate of a registration, for the officer who decides; each look is recorded. */
export function RegistrationPapers({ registrationId }: { registrationId: number }) {
  return (
    <Loaded query={useRegistrationPapers(registrationId)} skeleton={<Skeleton lines={2} />}>
      {(papers) => <Papers papers={papers} />}
    </Loaded>
  );
}

function Papers({ papers }: { papers: readonly RegistrationPaper[] }) {
  const t = useT();
  const [viewed, setViewed] = useState<ShownFile>();
  if (papers.length === 0) {
    return <p className="muted">{t('employer.queue.noPapers')}</p>;
  }
  return (
    <>
      <ul className={styles.papers}>
        {papers.map((paper) => (
          <li key={paper.id} className={styles.arrived}>
            <b>{t(`employer.paper.${paper.kind}`)}</b>
            <Button kind="quiet" onClick={() => setViewed(paperFile(paper))}>
              {t('employer.paper.viewNamed', { name: paper.fileName })}
            </Button>
          </li>
        ))}
      </ul>
      <p className="small muted">{t('employer.queue.papers.recorded')}</p>
      <FilePreview file={viewed} onClose={() => setViewed(undefined)} />
    </>
  );
}
