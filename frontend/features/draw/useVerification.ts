import { useCallback, useEffect, useRef, useState } from 'react';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { verifyInBackground, type ComputedOrder } from './background';
import { trustedKey, useKnown } from './knownKeys';
import type { Check, Finding } from './protocol/finding';
import { mayFetchUnasked, thisDevice, weightOf } from './verification/weight';
import type { Tell } from './verification/messages';

/**
 * `asking`: the files are large and nobody has asked for them; `stopped`: somebody ended it; `unsupported`: the browser
 * cannot compute beside the page; `unreadable`: a file did not come.
 */
export type Status = 'asking' | 'reading' | 'computing' | 'done' | 'stopped' | 'unsupported' | 'unreadable';

interface Progress {
  status: Status;
  findings: readonly Finding[];
  /** While reading, in bytes; the whole is an estimate. */
  read?: { done: number; total: number };
  /** While a long check is under way. */
  under?: { check: Check; done: number; total: number };
  /** Stays here until the next round. */
  order?: ComputedOrder;
}

export interface Verification extends Progress {
  /** About how many bytes it fetches. */
  weight: number;
  isRunning: boolean;
  /** For the first time, or once more. */
  start: () => void;
  stop: () => void;
}

const START: Progress = { status: 'reading', findings: [] };

/** Computes the draw anew in this browser: at once, or when asked to where the files are large. */
export function useVerification(draw: PublicDraw): Verification {
  const weight = weightOf(draw.families, draw.files.result !== undefined);
  const [isAsked, setAsked] = useState(() => mayFetchUnasked(draw.families, thisDevice()));
  const [progress, setProgress] = useState<Progress>({
    status: isAsked ? 'reading' : 'asking',
    findings: [],
  });
  const [round, setRound] = useState(0);
  const end = useRef<() => void>(() => undefined);
  const trusted = trustedKey(draw.publicKey, useKnown());
  const { seal, signature, roster, entries, randomness, result, keys, history } = draw.files;
  useEffect(() => {
    if (!isAsked) {
      return undefined;
    }
    setProgress({ ...START, read: { done: 0, total: weight } });
    const terminate = verifyInBackground(
      { seal, signature, roster, entries, randomness, result, keys, history },
      { publicKey: trusted },
      {
        onTold: (message) => setProgress((before) => after(before, message)),
        onVerified: (order) =>
          setProgress(({ findings }) => ({ status: 'done', findings, ...(order ? { order } : {}) })),
        onUnsupported: () => setProgress({ status: 'unsupported', findings: [] }),
      },
    );
    end.current = terminate;
    return terminate;
  }, [isAsked, round, weight, trusted, seal, signature, roster, entries, randomness, result, keys, history]);
  const start = useCallback(() => {
    setAsked(true);
    setRound((before) => before + 1);
  }, []);
  const stop = useCallback(() => {
    end.current();
    setProgress(({ findings }) => ({ status: 'stopped', findings }));
  }, []);
  const isRunning = progress.status === 'reading' || progress.status === 'computing';
  return { ...progress, weight, isRunning, start, stop };
}

/** What is known after another message of the worker. */
export function after(
  before: Progress,
  message: Exclude<Tell, { kind: 'answer' } | { kind: 'verified' }>,
): Progress {
  const { findings } = before;
  switch (message.kind) {
    case 'reading':
      return {
        ...before,
        read: { done: message.bytes, total: Math.max(before.read?.total ?? 0, message.bytes) },
      };
    case 'computing': {
      const { check, done, total } = message;
      return { status: 'computing', findings, under: { check, done, total } };
    }
    case 'finding':
      return { status: 'computing', findings: [...findings, message.finding] };
    case 'unreadable':
      return { status: 'unreadable', findings };
  }
}
