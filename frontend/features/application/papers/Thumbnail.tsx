import { useState } from 'react';
import FileType from '@/generated/org/anju/FileType';
import { useBlobUrl } from '@/lib/useBlobUrl';
import styles from './papers.module.css';

/** A small picture of a paper; a sheet with its type for what browsers do not show. */
export function Thumbnail({ path, type }: { path: string; type: FileType }) {
  return type === FileType.PDF || type === FileType.HEIC ? (
    <Sheet type={type} />
  ) : (
    <Picture path={path} type={type} />
  );
}

/** The name stands beside it, so the picture itself says nothing. */
function Picture({ path, type }: { path: string; type: FileType }) {
  const { url } = useBlobUrl(path);
  const [isBroken, setBroken] = useState(false);
  if (isBroken) {
    return <Sheet type={type} />;
  }
  return url ? (
    <img className={styles.thumbnail} src={url} alt="" onError={() => setBroken(true)} />
  ) : (
    <span className={`${styles.thumbnail} ${styles.blank}`} aria-hidden="true" />
  );
}

export function Sheet({ type }: { type: string }) {
  return (
    <svg className={styles.thumbnail} viewBox="0 0 48 48" aria-hidden="true">
      <path className={styles.sheet} d="M12 4h17l9 9v31H12z" />
      <path className={styles.sheet} d="M29 4v9h9" />
      <text className={styles.sheetType} x="25" y="33" textAnchor="middle">
        {type}
      </text>
    </svg>
  );
}
