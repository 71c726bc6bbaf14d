import { useState } from 'react';
import type Chosen from '@/generated/org/anju/Chosen';
import { failureOf } from '@/lib/problem';
import { useCommand } from '@/lib/query';
import { newAttempt } from './attempt';
import type { Flat } from '../board/units';

/** One confirmation. Its attempt goes with every sending, so that a retry gets the first answer. */
export interface Confirmation {
  flat: Flat;
  attempt: string;
}

interface ChoiceOptions {
  send: (confirmation: Confirmation) => Promise<Chosen>;
  /** Another family was faster. */
  onTaken: (flat: Flat) => void;
  onChosen?: (chosen: Chosen, flat: Flat) => void;
}

/** Choosing a flat: ask, confirm once, and send again when no answer came. */
export function useChoice({ send, onTaken, onChosen }: ChoiceOptions) {
  const [asked, setAsked] = useState<Confirmation>();
  const [sent, setSent] = useState<Confirmation>();
  const command = useCommand(send, {
    refreshes: ['selection', 'contract'],
    done: (chosen, { flat }) => onChosen?.(chosen, flat),
    refused: {
      'selection.unit-taken': (_, { flat }) => onTaken(flat),
      'selection.unit-held': (_, { flat }) => onTaken(flat),
    },
  });
  const sendIt = (confirmation: Confirmation) => {
    setAsked(undefined);
    setSent(confirmation);
    command.run(confirmation);
  };
  const unanswered = isUnanswered(command.error) ? sent : undefined;
  return {
    asked,
    ask: (flat: Flat) => setAsked({ flat, attempt: newAttempt() }),
    cancel: () => setAsked(undefined),
    confirm: () => asked && sendIt(asked),
    /** The confirmation of which nobody knows whether it arrived. */
    unanswered,
    sendAgain: () => unanswered && sendIt(unanswered),
    /** While an answer is awaited or missing, no second choice begins. */
    isBusy: command.isRunning || unanswered !== undefined,
    /** The family's own flat, or on its way to be: the board may tell that it went before the answer comes. */
    isOwn: (flat: Flat) =>
      sent?.flat.id === flat.id &&
      (command.isRunning || command.result !== undefined || unanswered !== undefined),
    error: unanswered ? null : command.error,
    /** Forgets a refusal; an attempt without an answer is not forgotten. */
    reset: () => !unanswered && command.reset(),
  };
}

/** Nobody knows whether it happened: the line broke, or the server failed on the way. */
const isUnanswered = (error: unknown) => error !== null && ['offline', 'broken'].includes(failureOf(error));
