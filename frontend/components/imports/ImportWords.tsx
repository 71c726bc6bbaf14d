import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import { useT } from '@/lib/i18n';
import { Progress } from '../Progress';

interface ImportWordsProps {
  job: ImportView;
  /** What was found and now waits for a decision. */
  ready: string;
  saved: string;
}

/** In one or two sentences: what an import came to, and what to do now. */
export function ImportWords({ job, ready, saved }: ImportWordsProps) {
  const t = useT();
  switch (job.state) {
    case ImportState.READING:
      return (
        <>
          <Progress
            done={job.rowsDone}
            total={job.rowsTotal > 0 ? job.rowsTotal : undefined}
            faults={job.rowsBad}
          />
          <p className="muted small">{t('ui.import.leave')}</p>
        </>
      );
    case ImportState.UNREADABLE:
      return (
        <div role="alert">
          <p>{job.unreadable}</p>
          <p>{t('ui.import.again')}</p>
        </div>
      );
    case ImportState.READY:
      return <p role="status">{ready}</p>;
    case ImportState.SAVED:
      return <p role="status">{saved}</p>;
    case ImportState.DISCARDED:
      return <p role="status">{t('ui.import.discarded')}</p>;
  }
}

/** The headings of a workbook that mean nothing here. */
export function IgnoredHeadings({ headings }: { headings: readonly string[] }) {
  const t = useT();
  return (
    headings.length > 0 && (
      <p className="muted small">
        {t('ui.import.ignored', { columns: headings.join(t('ui.import.comma')) })}
      </p>
    )
  );
}
