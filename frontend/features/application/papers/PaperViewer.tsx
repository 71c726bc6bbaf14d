import { useState } from 'react';
import { Card } from '@/components/Card';
import { FilePreview } from '@/components/FilePreview';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type Paper from '@/generated/org/anju/Paper';
import type PaperFolder from '@/generated/org/anju/PaperFolder';
import PaperKind from '@/generated/org/anju/PaperKind';
import { useT } from '@/lib/i18n';
import { FormLink } from './FormLink';
import { PaperList } from './PaperList';
import styles from './papers.module.css';
import { usePapersOfApplication } from './queries';
import { fileOf, missingNames } from './words';

interface PaperViewerProps {
  applicationId: number;
  receipt: string;
}

/** The papers of a case for the officer who checks it; each look at one is recorded. */
export function PaperViewer({ applicationId, receipt }: PaperViewerProps) {
  const t = useT();
  const query = usePapersOfApplication(applicationId);
  return (
    <Card title={t('papers.viewer.title')} aside={<FormLink receipt={receipt} />}>
      <Loaded query={query} skeleton={<Skeleton lines={3} />}>
        {(content) => <Content content={content} />}
      </Loaded>
    </Card>
  );
}

function Content({ content }: { content: PaperFolder }) {
  const t = useT();
  const [viewed, setViewed] = useState<Paper>();
  const missing = missingNames(t, content.needs);
  const kinds = Object.values(PaperKind).filter((kind) =>
    content.papers.some((paper) => paper.kind === kind),
  );
  return (
    <>
      <p className="small muted">{t('papers.viewer.lead')}</p>
      {missing.length > 0 && (
        <p className={styles.missing}>
          {t('papers.missing.list', { names: missing.join(t('papers.separator')) })}
        </p>
      )}
      {kinds.length === 0 && <p className="muted">{t('papers.viewer.none')}</p>}
      {kinds.map((kind) => (
        <section key={kind}>
          <h3 className={styles.kind}>
            {t(`papers.kind.${kind}`)} <StatusTag>{countOf(content, kind)}</StatusTag>
          </h3>
          <PaperList
            folder={content.folder}
            name={t(`papers.kind.${kind}`)}
            papers={content.papers.filter((paper) => paper.kind === kind)}
            hasThumbnails={false}
            onView={setViewed}
          />
        </section>
      ))}
      <FilePreview file={viewed && fileOf(content.folder, viewed)} onClose={() => setViewed(undefined)} />
    </>
  );
}

const countOf = (content: PaperFolder, kind: PaperKind) =>
  content.papers.filter((paper) => paper.kind === kind).length;
