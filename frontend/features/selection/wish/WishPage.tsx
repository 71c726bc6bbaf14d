import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type MyWishes from '@/generated/org/anju/MyWishes';
import SessionState from '@/generated/org/anju/SessionState';
import WishOutcome from '@/generated/org/anju/WishOutcome';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { flatsOf } from '../board/units';
import { useLiveBoard } from '../board/useLiveBoard';
import { WatchedBoard } from '../board/WatchedBoard';
import { useMyWishes, type Family } from './queries';
import { WishEditor } from './WishEditor';
import { WishVersions } from './WishVersions';

interface WishPageProps {
  offeringId: number;
  /** The family's, for whoever acts by power of attorney or at the desk. */
  receipt?: string;
  atDesk?: boolean;
  /** What follows when a unit was assigned. */
  agreement?: ReactNode;
}

/** A family's wish list: ranked until the close, with receipts, and afterwards what it got. */
export default function WishPage({ offeringId, receipt, atDesk, agreement }: WishPageProps) {
  const family = { offeringId, receipt, atDesk };
  const query = useMyWishes(family);
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={8} />}>
      {(mine) => (
        <Stack wide>
          <Head mine={mine} />
          {mine.result ? (
            <Result mine={mine} agreement={agreement} />
          ) : (
            <Ranking family={family} mine={mine} />
          )}
          <WishVersions family={family} mine={mine} />
        </Stack>
      )}
    </Loaded>
  );
}

function Head({ mine }: { mine: MyWishes }) {
  const t = useT();
  const format = useFormat();
  const { state, rank, familiesAhead, unitsFree, receipt, startsAt, closesAt, mostWishes } = mine;
  const isOpen = state === SessionState.OPEN;
  return (
    <Stack>
      <PageHeader
        title={t('wish.title')}
        lead={t('wish.facts', {
          rank: format.count(rank),
          ahead: familiesAhead,
          free: unitsFree,
          receipt,
        })}
      />
      {isOpen && <Countdown from={startsAt} until={closesAt} label={t('wish.left')} />}
      <p>
        {t(`wish.state.${state}` satisfies TextKey, {
          start: format.dateTime(startsAt),
          close: format.dateTime(closesAt),
        })}
      </p>
      {state !== SessionState.CLOSED && (
        <details>
          <summary>{t('wish.how')}</summary>
          <ul>
            <li>{t('wish.how.order')}</li>
            <li>{t('wish.how.honest', { most: mostWishes })}</li>
            <li>{t('wish.how.none')}</li>
            <li>{t('wish.how.public')}</li>
          </ul>
        </details>
      )}
    </Stack>
  );
}

function Ranking({ family, mine }: { family: Family; mine: MyWishes }) {
  const t = useT();
  const watched = useLiveBoard(mine.offeringId);
  return (
    <>
      {!mine.takesPart && <p>{t('wish.noPart')}</p>}
      <WatchedBoard watched={watched}>
        {(board) => <WishEditor family={family} mine={mine} flats={flatsOf(board)} />}
      </WatchedBoard>
    </>
  );
}

function Result({ mine, agreement }: { mine: MyWishes; agreement: ReactNode }) {
  const t = useT();
  const result = mine.result!;
  const place = [result.building, result.entrance, result.room].filter(Boolean).join(' ');
  return (
    <>
      <Card title={t(`wish.outcome.${result.outcome}` satisfies TextKey, { place })} tone="seal">
        <p>
          {t(`wish.outcome.${result.outcome}.text` satisfies TextKey, {
            wish: result.place ?? 0,
            version: result.version,
          })}
        </p>
        <p>
          <Link to={`/offerings/${mine.offeringId}/wishes/${mine.phase}`}>{t('wish.check')}</Link>
        </p>
      </Card>
      {result.outcome === WishOutcome.ASSIGNED && agreement}
    </>
  );
}
