import { useId, useRef, useState, type DragEvent } from 'react';
import type PaperKind from '@/generated/org/anju/PaperKind';
import { useT } from '@/lib/i18n';
import styles from './papers.module.css';

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf';
const PHOTOS = 'image/*';

interface AddPapersProps {
  kind: PaperKind;
  onFiles: (files: readonly File[]) => void;
}

/** Photos by the camera, where there is one in the hand, or files, several at once. */
export function AddPapers({ kind, onFiles }: AddPapersProps) {
  const t = useT();
  const [isOver, setOver] = useState(false);
  const name = t(`papers.kind.${kind}`);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={`${styles.add} ${isOver ? styles.over : ''}`}
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
    >
      <span className={styles.camera}>
        <FileButton
          words={t('papers.camera')}
          label={t('papers.camera.of', { kind: name })}
          accept={PHOTOS}
          isCamera
          onFiles={onFiles}
        />
      </span>
      <FileButton
        words={t('papers.choose')}
        label={t('papers.choose.of', { kind: name })}
        accept={ACCEPTED}
        isMultiple
        onFiles={onFiles}
      />
      <span className={styles.drop}>{t('papers.drop')}</span>
    </div>
  );
}

interface FileButtonProps {
  words: string;
  /** What is read out: the words with the thing they are about. */
  label: string;
  accept?: string;
  isCamera?: boolean;
  isMultiple?: boolean;
  isQuiet?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A file field that looks like a button. */
export function FileButton(props: FileButtonProps) {
  const { words, label, accept = ACCEPTED, isCamera = false, isMultiple = false, isQuiet = false } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className={styles.fileButton}>
      <input
        ref={input}
        id={id}
        type="file"
        className={styles.input}
        aria-label={label}
        accept={accept}
        multiple={isMultiple}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          props.onFiles([...(event.target.files ?? [])]);
          // The same file, mended, can then be chosen again.
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className={isQuiet ? styles.quiet : styles.choose}
        tabIndex={-1}
        aria-hidden="true"
        onClick={() => input.current?.click()}
      >
        {words}
      </button>
    </span>
  );
}
