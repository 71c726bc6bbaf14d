import { useRef } from 'react';
import { Button } from '@/components/Button';
import { useT, type Translate } from '@/lib/i18n';
import { failureOf, problemOf } from '@/lib/problem';
import { PAPERS_ACCEPTED } from '@/lib/transfer';
import styles from './publicity.module.css';
import type { Attachments, Sending } from './useAttachments';

/** As many as the server takes. */
const MOST = 5;

/** Photos by the camera, or files; what is there can be taken out again until it is sent. */
export function AttachmentFields({ attachments }: { attachments: Attachments }) {
  const t = useT();
  const { present, sendings } = attachments;
  return (
    <fieldset className={styles.attachments}>
      <legend>{t('publicity.attach')}</legend>
      <p className="small muted">{t('publicity.attach.help', { most: MOST })}</p>
      {present.length < MOST && (
        <div className={styles.choose}>
          <Choose words={t('publicity.attach.camera')} accept="image/*" isCamera onFiles={attachments.add} />
          <Choose words={t('publicity.attach.choose')} accept={PAPERS_ACCEPTED} onFiles={attachments.add} />
        </div>
      )}
      <ul className={styles.files} aria-live="polite">
        {present.map(({ id, fileName }) => (
          <li key={id}>
            <span className={styles.fileName}>{fileName}</span>
            <Button kind="quiet" onClick={() => attachments.remove(id)}>
              {t('publicity.attach.remove')}
            </Button>
          </li>
        ))}
        {sendings.map((sending) => (
          <li key={sending.key}>
            <OnItsWay sending={sending} onDrop={() => attachments.drop(sending.key)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface ChooseProps {
  words: string;
  accept: string;
  isCamera?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A file field that looks like a button. */
function Choose({ words, accept, isCamera = false, onFiles }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className={isCamera ? styles.camera : undefined}>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        aria-label={words}
        accept={accept}
        multiple={!isCamera}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file, mended, can then be chosen again.
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className={styles.chooseButton}
        tabIndex={-1}
        aria-hidden="true"
        onClick={() => input.current?.click()}
      >
        {words}
      </button>
    </span>
  );
}

function OnItsWay({ sending, onDrop }: { sending: Sending; onDrop: () => void }) {
  const t = useT();
  const { name, state, share } = sending;
  if (state === 'sending') {
    return (
      <>
        <span className={styles.fileName}>{name}</span>
        <progress value={share} max={1} aria-label={t('publicity.attach.sending', { name })} />
      </>
    );
  }
  return (
    <div role="alert" className={styles.failed}>
      <b>{t('publicity.attach.failed', { name })}</b> {whyOf(t, sending)}
      <Button kind="quiet" onClick={onDrop}>
        {t('publicity.attach.drop')}
      </Button>
    </div>
  );
}

function whyOf(t: Translate, { state, error }: Sending): string {
  if (state === 'tooLarge') {
    return t('publicity.attach.tooLarge');
  }
  const problem = problemOf(error);
  if (problem?.title) {
    return [problem.title, problem.detail].filter(Boolean).join(' ');
  }
  return t(failureOf(error) === 'offline' ? 'publicity.attach.offline' : 'ui.broken.text');
}
