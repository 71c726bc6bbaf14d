import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { CheckboxField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { Progress } from '@/components/Progress';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { RelativeTime } from '@/components/values';
import * as GroupFilingEndpoint from '@/generated/GroupFilingEndpoint';
import FilingMode from '@/generated/org/anju/FilingMode';
import type FiledRoster from '@/generated/org/anju/FiledRoster';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import type RosterPreview from '@/generated/org/anju/RosterPreview';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { bindCheck } from '@/components/binding';
import { DownloadButton } from '@/components/DownloadButton';
import { ModeChoice } from './ModeChoice';
import { usePreview } from './queries';
import styles from './Roster.module.css';
import { RosterRows } from './RosterRows';

interface RosterProps {
  importView: ImportView;
  onFiled: (filed: FiledRoster) => void;
}

/** A roster that was uploaded: being read, unreadable, or ready to be looked over and filed. */
export function Roster({ importView, onFiled }: RosterProps) {
  const isReading = importView.state === ImportState.READING;
  const query = usePreview(importView.id, isReading);
  useRefreshWhenRead(importView, query.data);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} />}>
      {(preview) => <State preview={preview} onFiled={onFiled} />}
    </Loaded>
  );
}

/** The list of imports decides what lies on the desk, so it must learn that the reading is over. */
function useRefreshWhenRead(listed: ImportView, preview: RosterPreview | undefined) {
  const client = useQueryClient();
  const hasMoved = preview !== undefined && preview.job.state !== listed.state;
  useEffect(() => {
    if (hasMoved) {
      void client.invalidateQueries({ queryKey: ['employer', 'imports'] });
    }
  }, [client, hasMoved]);
}

function State({ preview, onFiled }: { preview: RosterPreview; onFiled: RosterProps['onFiled'] }) {
  const t = useT();
  const { job } = preview;
  if (job.state === ImportState.READING) {
    return (
      <Card title={t('employer.reading', { file: job.fileName })}>
        <Progress done={job.rowsDone} total={job.rowsTotal || undefined} faults={job.rowsBad} />
        <p className="muted small">{t('employer.reading.leave')}</p>
      </Card>
    );
  }
  if (job.state === ImportState.UNREADABLE) {
    return <Unreadable job={job} />;
  }
  return <Ready preview={preview} onFiled={onFiled} />;
}

function Unreadable({ job }: { job: ImportView }) {
  const t = useT();
  return (
    <div role="alert">
      <Card tone="seal" title={t('employer.unreadable', { file: job.fileName })}>
        <p>{job.unreadable}</p>
        <p className="muted">{t('employer.unreadable.next')}</p>
      </Card>
    </div>
  );
}

function Ready({ preview, onFiled }: { preview: RosterPreview; onFiled: RosterProps['onFiled'] }) {
  const t = useT();
  const { job } = preview;
  return (
    <Stack>
      <Card title={job.fileName} aside={<RelativeTime iso={job.createdAt} />}>
        <Stack>
          <Totals preview={preview} />
          {job.rowsBad > 0 && (
            <Actions>
              <DownloadButton path={`/api/rosters/${job.id}/marked`}>{t('employer.marked')}</DownloadButton>
            </Actions>
          )}
        </Stack>
      </Card>
      {job.rowsBad > 0 && (
        <RosterRows importId={job.id} badOnly title={t('employer.bad', { count: job.rowsBad })} />
      )}
      {job.rowsGood > 0 && (
        <RosterRows importId={job.id} badOnly={false} title={t('employer.rows')} isFolded />
      )}
      <SaveRoster job={job} onFiled={onFiled} />
    </Stack>
  );
}

function Totals({ preview: { job, summary } }: { preview: RosterPreview }) {
  const t = useT();
  const format = useFormat();
  const families = (count: number) => t('employer.families', { count: format.count(count) });
  const ignored = summary?.ignoredHeadings ?? [];
  return (
    <>
      <KeyValues
        figures
        items={[
          { label: t('employer.total'), value: families(summary?.families ?? job.rowsTotal) },
          { label: t('employer.good'), value: <b className={styles.good}>{families(job.rowsGood)}</b> },
          ...(job.rowsFiled > 0 ? [{ label: t('employer.done'), value: families(job.rowsFiled) }] : []),
          { label: t('employer.toMend'), value: <b className={styles.bad}>{families(job.rowsBad)}</b> },
        ]}
      />
      {ignored.length > 0 && (
        <p className="muted small">
          {t('employer.ignored', { headings: ignored.join(t('employer.comma')) })}
        </p>
      )}
    </>
  );
}

function SaveRoster({ job, onFiled }: { job: ImportView; onFiled: RosterProps['onFiled'] }) {
  const t = useT();
  const [isCommitted, setCommitted] = useState(false);
  const [mode, setMode] = useState(FilingMode.GOOD_ROWS_NOW);
  const save = useCommand(() => GroupFilingEndpoint.save(job.id, mode, isCommitted), {
    refreshes: ['employer'],
    done: onFiled,
  });
  const discard = useCommand(() => GroupFilingEndpoint.discard(job.id), { refreshes: ['employer'] });
  const isBusy = save.isRunning || discard.isRunning;
  return (
    <Card title={t('employer.save.title')}>
      <Stack>
        {job.rowsBad > 0 && job.rowsGood > 0 ? (
          <ModeChoice mode={mode} onMode={setMode} />
        ) : (
          <p>{t(job.rowsGood > 0 ? 'employer.save.all' : 'employer.save.none')}</p>
        )}
        {job.rowsGood > 0 && <Commitment isCommitted={isCommitted} onCommit={setCommitted} />}
        <Refusal error={save.error ?? discard.error} />
        <Actions>
          {job.rowsGood > 0 && (
            <Button kind="primary" disabled={isBusy || !isCommitted} onClick={() => save.run()}>
              {t('employer.save', { count: job.rowsGood })}
            </Button>
          )}
          <Button disabled={isBusy} onClick={() => discard.run()}>
            {t(job.rowsFiled > 0 ? 'employer.finish' : 'employer.discard')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

function Commitment({
  isCommitted,
  onCommit,
}: {
  isCommitted: boolean;
  onCommit: (committed: boolean) => void;
}) {
  const t = useT();
  return <CheckboxField label={t('employer.commitment')} bind={bindCheck(isCommitted, onCommit)} />;
}
