import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useT } from '@/lib/i18n';
import styles from './FileDrop.module.css';

interface FileDropProps {
  label: string;
  hint?: string;
  /** File name endings, for example `.xlsx,.xls`. */
  accept: string;
  /** Owned by the caller, so that the file stays when it is refused. */
  file: File | undefined;
  onFile: (file: File) => void;
  /** Shown below the file: a progress, or why it was refused. */
  children?: ReactNode;
}

/** One file, dragged here or chosen. */
export function FileDrop({ label, hint, accept, file, onFile, children }: FileDropProps) {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) {
      onFile(first);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div>
      <div
        className={`${styles.drop} ${isOver ? styles.over : ''}`}
        onDrop={drop}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
      >
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <p className={styles.hint} id={`${id}-hint`}>
          {hint ?? t('ui.file.hint')}
        </p>
        {file && (
          <p className={styles.file}>
            <b>{file.name}</b> <span className="muted">{t('ui.file.size', { kilobytes: sizeOf(file) })}</span>
          </p>
        )}
        <input
          ref={input}
          id={id}
          className={styles.input}
          type="file"
          accept={accept}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.target.files);
            // The same file, mended, can then be chosen again.
            event.target.value = '';
          }}
        />
        <button
          type="button"
          className={styles.choose}
          onClick={() => input.current?.click()}
          tabIndex={-1}
          aria-hidden="true"
        >
          {file ? t('ui.file.other') : t('ui.file.choose')}
        </button>
      </div>
      {children}
    </div>
  );
}

const sizeOf = (file: File) => Math.max(1, Math.round(file.size / 1024));
