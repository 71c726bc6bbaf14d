import { useCallback, useEffect, useState } from 'react';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { readFiles, verifyInBackground } from './background';
import type { Place } from './protocol/randomness';
import { canCompute, type Finding } from './verify';

interface Progress {
  /** `unsupported`: the page did not come by HTTPS, or the browser is too old. `unreadable`: a file did not come. */
  status: 'computing' | 'done' | 'unsupported' | 'unreadable';
  findings: readonly Finding[];
  /** The order computed here, by receipt number. */
  places?: ReadonlyMap<string, Place>;
}

export interface Verification extends Progress {
  again: () => void;
}

const START: Progress = { status: 'computing', findings: [] };

/** Computes the draw anew in this browser, as soon as the page is open and whenever it is asked again. */
export function useVerification(draw: PublicDraw): Verification {
  const [progress, setProgress] = useState(START);
  const [round, setRound] = useState(0);
  const { publicKey } = draw;
  const { seal, signature, roster, randomness, result } = draw.files;
  useEffect(() => {
    const stop = new AbortController();
    const set = (change: (before: Progress) => Progress) => {
      if (!stop.signal.aborted) {
        setProgress(change);
      }
    };
    const verify = async () => {
      const files = await readFiles({ seal, signature, roster, randomness, result }, stop.signal);
      const order = await verifyInBackground(
        { files, publicKey },
        (finding) => set((before) => ({ ...before, findings: [...before.findings, finding] })),
        stop.signal,
      );
      const places = order && new Map(order.map((place) => [place.receipt, place]));
      set((before) => ({ ...before, status: 'done', places }));
    };
    set(() => (canCompute() ? START : { status: 'unsupported', findings: [] }));
    if (canCompute()) {
      verify().catch(() => set((before) => ({ ...before, status: 'unreadable' })));
    }
    return () => stop.abort();
  }, [publicKey, seal, signature, roster, randomness, result, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...progress, again };
}
