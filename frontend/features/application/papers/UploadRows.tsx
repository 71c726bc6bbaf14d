import { useT, type Translate } from '@/lib/i18n';
import { failureOf, problemOf } from '@/lib/problem';
import styles from './papers.module.css';
import type { Upload, Uploads } from './useUploads';

/** The files of one need that are on their way, and those that did not arrive. */
export function UploadRows({ rows, uploads }: { rows: readonly Upload[]; uploads: Uploads }) {
  if (rows.length === 0) {
    return null;
  }
  return (
    <ul className={styles.rows}>
      {rows.map((upload) => (
        <li key={upload.key} className={styles.row}>
          {upload.state === 'failed' || upload.state === 'tooLarge' ? (
            <Failed upload={upload} uploads={uploads} />
          ) : (
            <OnItsWay upload={upload} />
          )}
        </li>
      ))}
    </ul>
  );
}

function OnItsWay({ upload: { file, state, share } }: { upload: Upload }) {
  const t = useT();
  return (
    <>
      <span className={styles.fileName}>{file.name}</span>
      <progress
        className={styles.bar}
        value={state === 'sending' ? share : 0}
        max={1}
        aria-label={t('papers.sending', { name: file.name })}
      />
      <span className="small muted">
        {state === 'waiting'
          ? t('papers.waiting')
          : t('papers.sending.percent', { percent: Math.round(share * 100) })}
      </span>
    </>
  );
}

function Failed({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useT();
  const { name } = upload.file;
  const [title, detail] = whyOf(t, upload);
  return (
    <div role="alert" className={styles.failed}>
      <b>{t('papers.failed', { name })}</b>
      <p>
        {title} {detail}
      </p>
      <div className={styles.actions}>
        {upload.state === 'failed' && (
          <button
            type="button"
            className={styles.quiet}
            aria-label={t('papers.retry.of', { name })}
            onClick={() => uploads.retry(upload.key)}
          >
            {t('papers.retry')}
          </button>
        )}
        <button
          type="button"
          className={styles.quiet}
          aria-label={t('papers.dismiss.of', { name })}
          onClick={() => uploads.dismiss(upload.key)}
        >
          {t('papers.dismiss')}
        </button>
      </div>
    </div>
  );
}

function whyOf(t: Translate, { state, error }: Upload): readonly [string, string] {
  if (state === 'tooLarge') {
    return [t('papers.tooLarge'), t('papers.tooLarge.detail')];
  }
  const problem = problemOf(error);
  if (problem?.title) {
    return [problem.title, problem.detail ?? ''];
  }
  return failureOf(error) === 'offline'
    ? ['', t('papers.offline')]
    : [t('ui.broken.title'), t('ui.broken.text')];
}
