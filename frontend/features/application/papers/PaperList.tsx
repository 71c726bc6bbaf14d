import type { ReactNode } from 'react';
import type Paper from '@/generated/org/anju/Paper';
import { DateTime } from '@/components/values';
import { useT } from '@/lib/i18n';
import { Sheet, Thumbnail } from './Thumbnail';
import styles from './papers.module.css';
import { sizeWords } from './words';

interface PaperListProps {
  folder: string;
  /** What the papers are. */
  name: string;
  papers: readonly Paper[];
  /** False where each look is recorded: nothing is fetched before somebody asks for it. */
  hasThumbnails: boolean;
  onView: (paper: Paper) => void;
  /** What can be done with a paper. */
  actions?: (paper: Paper) => ReactNode;
}

/** Papers that are there, each with a look at it. */
export function PaperList({ folder, name, papers, hasThumbnails, onView, actions }: PaperListProps) {
  const t = useT();
  if (papers.length === 0) {
    return null;
  }
  return (
    <ul className={styles.papers} aria-label={t('papers.list', { kind: name })}>
      {papers.map((paper) => (
        <li key={paper.id} className={styles.paper}>
          <button
            type="button"
            className={styles.look}
            aria-label={t('papers.view', { name: paper.fileName })}
            onClick={() => onView(paper)}
          >
            {hasThumbnails ? (
              <Thumbnail path={`/api/papers/${folder}/${paper.id}`} type={paper.type} />
            ) : (
              <Sheet type={paper.type} />
            )}
          </button>
          <div className={styles.about}>
            <span className={styles.fileName}>{paper.fileName}</span>
            <span className="small muted">
              {t('papers.file', { type: paper.type, size: sizeWords(t, paper.size) })}
              {!hasThumbnails && (
                <>
                  {' · '}
                  <DateTime iso={paper.uploadedAt} />
                </>
              )}
            </span>
            {actions && <div className={styles.actions}>{actions(paper)}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}
