import { useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type NoticeProgress from '@/generated/org/anju/NoticeProgress';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { Holds } from './Holds';
import { PricePublishing } from './PricePublishing';
import { usePolicy, usePublish } from './queries';
import { missingFor, standingOf, type Standing } from './standing';

const TONES: Record<Standing, Tone> = {
  applications: 'plain',
  checking: 'amber',
  prices: 'amber',
  ready: 'jade',
  notice: 'amber',
  over: 'jade',
  sealed: 'seal',
};

/** One offering: where it stands, and the one thing that can be done about it now. */
export function DeskOffering({ progress }: { progress: NoticeProgress }) {
  const t = useT();
  const standing = standingOf(progress, useServerNow());
  return (
    <Card
      title={progress.offeringName}
      aside={<StatusTag tone={TONES[standing]}>{t(`desk.state.${standing}`)}</StatusTag>}
    >
      <Figures progress={progress} />
      <div className={styles.next}>
        {standing !== 'sealed' && <Holds holds={progress.holds} />}
        <Next progress={progress} standing={standing} />
        <PricePublishing progress={progress} />
      </div>
    </Card>
  );
}

function Figures({ progress }: { progress: NoticeProgress }) {
  const t = useT();
  const format = useFormat();
  const { noticeClosesAt } = progress;
  const figures = [
    [t('desk.qualified'), t('desk.families', { count: format.count(progress.qualified) })],
    [t('desk.undecided'), t('desk.cases', { count: format.count(progress.undecided) })],
    [t('desk.objections'), t('desk.count', { count: format.count(progress.openObjections) })],
    noticeClosesAt
      ? [t('desk.noticeCloses'), format.dateTime(noticeClosesAt)]
      : [t('desk.applicationsClose'), format.dateTime(progress.applicationsCloseAt)],
    [t('desk.drawAt'), format.dateTime(progress.drawAt)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Next({ progress, standing }: { progress: NoticeProgress; standing: Standing }) {
  const t = useT();
  const format = useFormat();
  if (standing === 'ready') {
    return <Publishing progress={progress} />;
  }
  if (standing === 'applications' || standing === 'checking' || standing === 'prices') {
    return <StillMissing progress={progress} />;
  }
  const { holds, noticeClosesAt, offeringId, drawNumber } = progress;
  return (
    <>
      {standing === 'notice' && (
        <p>{t('desk.next.notice', { date: format.dateTime(noticeClosesAt ?? '') })}</p>
      )}
      {standing === 'over' && (
        <p>{holds.length > 0 ? t('desk.next.objections', { count: holds.length }) : t('desk.next.over')}</p>
      )}
      <Actions>
        {standing === 'over' && holds.length === 0 && (
          <ButtonLink kind="primary" to={`/bureau/draws?offering=${offeringId}`}>
            {t('desk.next.draws')}
          </ButtonLink>
        )}
        {drawNumber && <ButtonLink to={`/bureau/draws?draw=${drawNumber}`}>{t('desk.next.draw')}</ButtonLink>}
        <ButtonLink to={`/bureau/ranking/${offeringId}`}>{t('desk.next.ranking')}</ButtonLink>
        <ButtonLink to={`/notices/${offeringId}`}>{t('desk.next.public')}</ButtonLink>
      </Actions>
    </>
  );
}

function StillMissing({ progress }: { progress: NoticeProgress }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow();
  const values = {
    count: progress.undecided,
    date: format.dateTime(progress.applicationsCloseAt),
    relative: format.relative(progress.applicationsCloseAt, now),
  };
  return (
    <>
      <p>
        <b>{t('desk.missing')}</b>
      </p>
      <ul className={styles.missing}>
        {missingFor(progress, now).map((missing) => (
          <li key={missing}>{t(`desk.missing.${missing}`, values)}</li>
        ))}
      </ul>
    </>
  );
}

function Publishing({ progress }: { progress: NoticeProgress }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const publish = usePublish();
  const { data: policy } = usePolicy();
  return (
    <>
      <Refusal error={publish.error} />
      <Actions>
        <Button kind="primary" disabled={publish.isRunning || !policy} onClick={() => setAsked(true)}>
          {t('desk.publish')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={isAsked}
        title={t('desk.publish.ask', { offering: progress.offeringName })}
        confirm={t('desk.publish')}
        onConfirm={() => {
          setAsked(false);
          publish.run(progress.offeringId);
        }}
        onCancel={() => setAsked(false)}
      >
        <p>
          {t('desk.publish.text', {
            count: progress.qualified,
            days: policy?.minNoticeWorkingDays ?? 0,
          })}
        </p>
        <p>{t('desk.publish.final')}</p>
      </ConfirmDialog>
    </>
  );
}
