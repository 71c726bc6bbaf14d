import { useState } from 'react';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type Console from '@/generated/org/anju/Console';
import type ConsoleTurn from '@/generated/org/anju/ConsoleTurn';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { useLiveBoard, useOnBoardMove } from '../board/useLiveBoard';
import { useOfferingName } from '../queries';
import { CallSlot } from './CallSlot';
import { Clock } from './Clock';
import { Desk } from './Desk';
import { FindFamily } from './FindFamily';
import { Incidents } from './Incidents';
import PauseBanner from './PauseBanner';
import { PauseControl } from './PauseControl';
import { ProxiesCard } from './ProxiesCard';
import { useConsole } from './queries';
import { presenceOf } from './standing';
import { Turns } from './Turns';

/** The hall during a selection: who chooses, who is there, the clock, calls, incidents; for staff and supervisor. */
export function ConsolePage({ offeringId }: { offeringId: number }) {
  const t = useT();
  const { person } = useSession();
  const isDesk = person?.roles.includes('acquirer') ?? false;
  const query = useConsole(offeringId);
  const watched = useLiveBoard(offeringId);
  useOnBoardMove(watched, () => void query.refetch());
  return (
    <>
      <PageHeader
        title={t('desk.hall.heading', { name: useOfferingName(offeringId) ?? '' })}
        crumbs={[
          isDesk
            ? { to: `/acquirer/offerings/${offeringId}`, text: t('desk.hall.offering') }
            : { to: '/bureau/selections', text: t('desk.hall.running.title') },
        ]}
        lead={t(isDesk ? 'desk.hall.lead' : 'desk.hall.lead.supervisor')}
        actions={
          <Actions>
            <ButtonLink to={`/offerings/${offeringId}/board?screen=big`}>{t('desk.hall.big')}</ButtonLink>
            {isDesk && (
              <ButtonLink to={`/acquirer/agreements/${offeringId}`}>{t('desk.hall.agreements')}</ButtonLink>
            )}
          </Actions>
        }
      />
      <Loaded query={query} skeleton={<Skeleton lines={6} shape="row" />}>
        {(console) => <Hall console={console} watched={watched} isDesk={isDesk} />}
      </Loaded>
    </>
  );
}

interface HallProps {
  console: Console;
  watched: ReturnType<typeof useLiveBoard>;
  /** The supervisor looks on, and pauses. */
  isDesk: boolean;
}

function Hall({ console, watched, isDesk }: HallProps) {
  const t = useT();
  const [served, setServed] = useState<ConsoleTurn>();
  const { offeringId, present, next } = console;
  const family = [...present, ...next].find(({ receipt }) => receipt === served?.receipt) ?? served;
  const { present: here, all } = presenceOf(present);
  return (
    <Stack wide>
      <PauseBanner offeringId={offeringId} />
      <Clock console={console} />
      {isDesk && console.phase.mode === SelectionMode.LEFTOVERS && (
        <Actions>
          <ButtonLink to={`/acquirer/leftovers/${offeringId}`}>{t('desk.hall.leftovers')}</ButtonLink>
        </Actions>
      )}
      {isDesk ? (
        <FindFamily offeringId={offeringId} onFound={setServed} />
      ) : (
        <PauseControl offeringId={offeringId} state={console.phase.state} />
      )}
      {isDesk && family && (
        <Desk
          key={family.receipt}
          offeringId={offeringId}
          family={family}
          phase={console.phase}
          watched={watched}
          onClose={() => setServed(undefined)}
        />
      )}
      <Card
        title={console.slot > 0 ? t('desk.hall.slot', { slot: console.slot }) : t('desk.hall.slot.none')}
        aside={all > 0 && <span className="muted">{t('desk.hall.presence', { here, all })}</span>}
      >
        <Stack>
          {isDesk && here < all && <CallSlot offeringId={offeringId} slot={console.slot} />}
          <Turns
            turns={present}
            caption={t('desk.hall.slot', { slot: console.slot })}
            offeringId={offeringId}
            onDesk={isDesk ? setServed : undefined}
          />
        </Stack>
      </Card>
      <Card title={t('desk.hall.next')}>
        <Stack>
          {isDesk && console.nextSlot !== undefined && next.length > 0 && (
            <CallSlot offeringId={offeringId} slot={console.nextSlot} />
          )}
          <Turns
            turns={next}
            caption={t('desk.hall.next')}
            offeringId={offeringId}
            onDesk={isDesk ? setServed : undefined}
          />
        </Stack>
      </Card>
      {isDesk && <ProxiesCard offeringId={offeringId} />}
      <Incidents offeringId={offeringId} />
    </Stack>
  );
}
