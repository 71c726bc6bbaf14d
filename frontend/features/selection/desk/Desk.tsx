import { useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { ForceMajeureEndpoint, SelectionEndpoint } from '@/generated/endpoints';
import type ConsoleTurn from '@/generated/org/anju/ConsoleTurn';
import type PhaseNow from '@/generated/org/anju/PhaseNow';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import TurnState from '@/generated/org/anju/TurnState';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import type { Watched } from '../board/BoardWatch';
import { WatchedBoard } from '../board/WatchedBoard';
import { DeskPick } from './DeskPick';
import styles from './desk.module.css';
import { ForceMajeureForm } from './ForceMajeureForm';
import { canCheckIn, canChoose, wordsOf } from './standing';

interface DeskProps {
  offeringId: number;
  family: ConsoleTurn;
  phase: PhaseNow;
  watched: Watched;
  onClose: () => void;
}

/** Serves a family that stands at the desk. */
export function Desk({ offeringId, family, phase, watched, onClose }: DeskProps) {
  const t = useT();
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => start.current?.focus(), []);
  const words = { receipt: family.receipt, name: family.name };
  const isChosen = family.state === TurnState.CHOSEN;
  return (
    <div ref={start} tabIndex={-1} className={styles.desk}>
      <Card
        title={t('desk.hall.desk', words)}
        aside={<Button onClick={onClose}>{t('desk.hall.close')}</Button>}
      >
        <Stack>
          <p className="muted">
            {t('desk.hall.desk.facts', { rank: family.rank, slot: family.slot })} · {t(wordsOf(family))}
          </p>
          <Steps offeringId={offeringId} family={family} />
          {isChosen && (
            <p className={styles.done} role="status">
              {t('desk.hall.desk.done', { ...words, unit: family.unit ?? '' })}
            </p>
          )}
          {phase.mode === SelectionMode.WISH_LISTS && !isChosen && (
            <Actions>
              <ButtonLink to={`/acquirer/wishes/${offeringId}/${family.receipt}`}>
                {t('desk.hall.desk.wishes')}
              </ButtonLink>
            </Actions>
          )}
          {phase.mode !== SelectionMode.WISH_LISTS && canChoose(family) && (
            <WatchedBoard watched={watched}>
              {(board) => (
                <DeskPick
                  offeringId={offeringId}
                  family={family}
                  holdSeconds={phase.holdSeconds ?? 0}
                  board={board}
                />
              )}
            </WatchedBoard>
          )}
        </Stack>
      </Card>
    </div>
  );
}

/** What the desk does for the family beside choosing. */
function Steps({ offeringId, family }: { offeringId: number; family: ConsoleTurn }) {
  const t = useT();
  const [isGivingUp, setGivingUp] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { receipt } = family;
  const refreshes = ['selection'];
  const checkIn = useCommand(() => SelectionEndpoint.checkInAtDesk(offeringId, receipt), { refreshes });
  const giveUp = useCommand(() => SelectionEndpoint.giveUpAtDesk(offeringId, receipt), { refreshes });
  const isOver = family.state === TurnState.CHOSEN || family.state === TurnState.NOT_CALLED;
  return (
    <>
      <Actions>
        {canCheckIn(family) && (
          <Button kind="primary" disabled={checkIn.isRunning} onClick={() => checkIn.run()}>
            {t('desk.hall.checkIn')}
          </Button>
        )}
        {canChoose(family) && (
          <Button kind="danger" disabled={giveUp.isRunning} onClick={() => setGivingUp(true)}>
            {t('desk.hall.giveUp')}
          </Button>
        )}
        {!isOver && !isAsking && family.state !== TurnState.SUSPENDED && (
          <Button onClick={() => setAsking(true)}>{t('desk.hall.forceMajeure.begin')}</Button>
        )}
      </Actions>
      <Refusal error={checkIn.error ?? giveUp.error} />
      {isAsking && (
        <ForceMajeureForm
          isInTurn={family.state !== TurnState.FORFEITED}
          send={(text, paperId) => ForceMajeureEndpoint.askAtDesk(offeringId, receipt, text, paperId)}
          onClose={() => setAsking(false)}
        />
      )}
      <ConfirmDialog
        open={isGivingUp}
        danger
        title={t('desk.hall.giveUp.ask', { receipt, name: family.name })}
        confirm={t('desk.hall.giveUp')}
        onConfirm={() => {
          setGivingUp(false);
          giveUp.run();
        }}
        onCancel={() => setGivingUp(false)}
      >
        <p>{t('desk.hall.giveUp.text')}</p>
      </ConfirmDialog>
    </>
  );
}
