import { Link } from 'react-router';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { Split, Stack } from '@/components/Stack';
import type MyPlace from '@/generated/org/anju/MyPlace';
import RoomState from '@/generated/org/anju/RoomState';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { CheckQueue } from './CheckQueue';
import { Gathering } from './Gathering';
import { HowPlaces } from './HowPlaces';
import styles from './leftover.module.css';
import { QueueFigures } from './QueueFigures';
import { useJoin, usePlace, useTellOfTurn } from './queries';
import { RoomTag } from './RoomTag';
import { mayBeTooLate, shownTo } from './standing';
import { Until } from './Until';

interface WaitingRoomProps {
  offeringId: number;
  /** Of the family for which a proxy acts; without it the own family. */
  receipt?: string;
}

/** A family before, in and behind the waiting room: one answer at a time to "when is it my turn?". */
export default function WaitingRoom({ offeringId, receipt }: WaitingRoomProps) {
  const query = usePlace(offeringId, receipt);
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={8} />}>
      {(place) => <Room place={place} proxyFor={receipt} />}
    </Loaded>
  );
}

function Room({ place, proxyFor }: { place: MyPlace; proxyFor?: string }) {
  const t = useT();
  const { queue } = place;
  useTellOfTurn(place);
  return (
    <Stack wide>
      <PageHeader
        title={t('leftover.title')}
        crumbs={[
          { to: '/applicant/selection', text: t('leftover.turn') },
          { to: `/offerings/${queue.offeringId}/board`, text: t('leftover.board') },
          { to: `/offerings/${queue.offeringId}/leftovers`, text: t('leftover.watch') },
        ]}
        mark={<RoomTag queue={queue} />}
        lead={`${queue.offeringName} · ${place.receipt}`}
      />
      <Split
        aside={
          <Stack>
            <HowPlaces queue={queue} />
            <CheckQueue queue={queue} />
          </Stack>
        }
      >
        {queue.state === RoomState.PAUSED && (
          <p className={styles.paused} role="status">
            {t('leftover.paused')}
          </p>
        )}
        <Now place={place} proxyFor={proxyFor} />
      </Split>
    </Stack>
  );
}

function Now({ place, proxyFor }: { place: MyPlace; proxyFor?: string }) {
  const t = useT();
  switch (shownTo(place)) {
    case 'called':
      return <Called place={place} proxyFor={proxyFor} />;
    case 'over':
      return <Said>{t(`leftover.over.${place.turn}` as TextKey)}</Said>;
    case 'barred':
      return <Said>{t(`leftover.standing.${place.standing}` as TextKey)}</Said>;
    case 'closed':
      return <Said>{t('leftover.closed')}</Said>;
    case 'notYet':
      return (
        <Card>
          <Until from={place.queue.serverTime} until={place.queue.checkInAt} label={t('leftover.opens')} />
        </Card>
      );
    case 'outside':
      return <Outside place={place} proxyFor={proxyFor} />;
    case 'inside':
      return <Inside place={place} />;
    case 'queued':
      return <Queued place={place} />;
  }
}

function Said({ children }: { children: string }) {
  return (
    <Card>
      <p role="status">{children}</p>
    </Card>
  );
}

function Called({ place, proxyFor }: { place: MyPlace; proxyFor?: string }) {
  const t = useT();
  const family = proxyFor ? `?receipt=${encodeURIComponent(proxyFor)}` : '';
  return (
    <Card tone="amber" title={t('leftover.now')}>
      <Stack>
        <p role="alert">{t('leftover.now.text')}</p>
        <ButtonLink kind="primary" to={`/applicant/selection/${place.queue.offeringId}${family}`}>
          {t('leftover.now.go')}
        </ButtonLink>
      </Stack>
    </Card>
  );
}

function Outside({ place: { queue }, proxyFor }: { place: MyPlace; proxyFor?: string }) {
  const t = useT();
  const format = useFormat();
  const joining = useJoin(queue.offeringId, proxyFor);
  const isOpen = queue.openedAt !== undefined;
  return (
    <Card>
      <Stack>
        {isOpen ? <QueueFigures queue={queue} /> : <Gathering queue={queue} />}
        {isOpen && <p>{t('leftover.join.behind', { place: format.count(queue.families + 1) })}</p>}
        <div>
          <Button kind="primary" onClick={() => joining.run()} disabled={joining.isRunning}>
            {t('leftover.join')}
          </Button>
        </div>
        <Refusal error={joining.error} />
      </Stack>
    </Card>
  );
}

function Inside({ place: { queue } }: { place: MyPlace }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('leftover.in')}>
      <Stack>
        <Gathering queue={queue} />
        <p className="muted">
          {t('leftover.in.keep', {
            minutes: Math.round(queue.secondsPerTurn / 60),
            absent: format.clock(queue.absentSeconds * 1000),
          })}
        </p>
      </Stack>
    </Card>
  );
}

function Queued({ place }: { place: MyPlace }) {
  const t = useT();
  const format = useFormat();
  const { queue, ahead = 0 } = place;
  return (
    <Card tone={mayBeTooLate(place) ? 'amber' : 'plain'}>
      <Stack>
        <div>
          <p className="muted">{t('leftover.place')}</p>
          <p className={styles.place}>{t('leftover.place.value', { place: format.count(place.place!) })}</p>
          <p role="status">
            <b>{ahead === 0 ? t('leftover.ahead.none') : t('leftover.ahead', { count: ahead })}</b>
          </p>
        </div>
        <QueueFigures queue={queue} place={place} />
        {mayBeTooLate(place) && <p>{t('leftover.few')}</p>}
        <p className={styles.onward}>
          <Link to={`/offerings/${queue.offeringId}/board`}>{t('leftover.board')}</Link>
        </p>
      </Stack>
    </Card>
  );
}
