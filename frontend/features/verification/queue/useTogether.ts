import { useState } from 'react';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type WaitingCase from '@/generated/org/anju/WaitingCase';
import { useApproveTogether } from '../queries';
import { isSelectable, resultOf, type TogetherResult } from './together';

export type TogetherChoice = ReturnType<typeof useTogether>;

/** Which cases of the page are chosen to be approved together, and what became of the last ones. */
export function useTogether(kind: CheckKind, items: readonly WaitingCase[]) {
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const [result, setResult] = useState<TogetherResult>();
  const possible = items.filter(isSelectable);
  const selected = possible.filter(({ applicationId }) => marked.has(applicationId));
  const approve = useApproveTogether((outcomes) => {
    setResult(
      resultOf(outcomes, new Map(items.map(({ applicationId, receipt }) => [applicationId, receipt]))),
    );
    setMarked(new Set());
  });
  return {
    possible: possible.length,
    selected: selected.length,
    isSelected: (applicationId: number) => marked.has(applicationId),
    toggle: (applicationId: number) =>
      setMarked((before) => {
        const after = new Set(before);
        if (!after.delete(applicationId)) {
          after.add(applicationId);
        }
        return after;
      }),
    selectAll: (all: boolean) =>
      setMarked(new Set(all ? possible.map(({ applicationId }) => applicationId) : [])),
    run: () => {
      setResult(undefined);
      approve.run({
        kind,
        cases: selected.map(({ applicationId, version }) => ({ applicationId, version })),
      });
    },
    isRunning: approve.isRunning,
    error: approve.error,
    result,
    forget: () => setResult(undefined),
  };
}
