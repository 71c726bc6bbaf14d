import { useState } from 'react';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import type MyRehearsal from '@/generated/org/anju/MyRehearsal';
import { useServerNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import { useUnits } from './queries';
import styles from './rehearsal.module.css';
import { useHours } from './useHours';
import { TurnPractice } from './TurnPractice';
import { WishPractice } from './WishPractice';

interface PracticeRoomProps {
  mine: MyRehearsal;
  /** Of the family at the desk; undefined for the own one. */
  receipt?: string;
}

/** What a family can practise: its turn, its list, or both, as the plan has it. */
export function PracticeRoom({ mine, receipt }: PracticeRoomProps) {
  const units = useUnits(mine.rehearsal.offeringId);
  const [exercise, setExercise] = useState<Exercise>();
  const exercises = exercisesOf(mine);
  const now = exercise ?? exercises[0];
  if (!mine.rehearsal.open) {
    return <Closed mine={mine} />;
  }
  return (
    <Loaded query={units} skeleton={<Skeleton lines={8} />}>
      {(board) => (
        <>
          {exercises.length > 1 && <Exercises {...{ exercises, now }} onChoose={setExercise} />}
          {now === 'turn' && <TurnPractice key={receipt} {...{ mine, board, receipt }} />}
          {now === 'wishes' && <WishPractice key={receipt} {...{ mine, board, receipt }} />}
        </>
      )}
    </Loaded>
  );
}

type Exercise = 'turn' | 'wishes';

function exercisesOf({ numbers, mostWishes }: MyRehearsal): Exercise[] {
  return [
    ...(mostWishes === undefined ? [] : (['wishes'] as const)),
    ...(numbers === undefined ? [] : (['turn'] as const)),
  ];
}

interface ExercisesProps {
  exercises: readonly Exercise[];
  now: Exercise | undefined;
  onChoose: (exercise: Exercise) => void;
}

function Exercises({ exercises, now, onChoose }: ExercisesProps) {
  const t = useT();
  return (
    <div className={styles.exercises} role="group" aria-label={t('rehearsal.exercise')}>
      {exercises.map((one) => (
        <button key={one} type="button" aria-pressed={one === now} onClick={() => onChoose(one)}>
          {t(`rehearsal.exercise.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** Before the day, or after it. */
function Closed({ mine: { rehearsal } }: { mine: MyRehearsal }) {
  const t = useT();
  const now = useServerNow();
  const values = useHours(rehearsal);
  return now < Date.parse(rehearsal.closesAt) ? (
    <EmptyState title={t('rehearsal.ahead', values)} text={t('rehearsal.ahead.text', values)} />
  ) : (
    <EmptyState title={t('rehearsal.over')} text={t('rehearsal.over.text')} />
  );
}
