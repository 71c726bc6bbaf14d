import CeremonyStage from '@/generated/org/anju/CeremonyStage';
import type CeremonyItemView from '@/generated/org/anju/CeremonyItemView';
import type CeremonyRole from '@/generated/org/anju/CeremonyRole';
import type CeremonyView from '@/generated/org/anju/CeremonyView';
import Timeliness from '@/generated/org/anju/Timeliness';

export type NextStep =
  | { kind: 'voided' | 'published' | 'waitForTime' | 'waitForResult' }
  | { kind: 'item'; item: CeremonyItemView; isMine: boolean }
  | { kind: 'sign'; role: CeremonyRole; isMine: boolean };

/** Nothing more can happen. */
export const isOver = ({ stage, published }: CeremonyView) => published || stage === CeremonyStage.VOIDED;

/** Settled by nobody yet, and it is time. */
export const isOpen = ({ tick, timeliness }: CeremonyItemView) =>
  !tick && timeliness !== Timeliness.TOO_EARLY;

/** The one thing to do now; what waits for this person comes before what waits for another one. */
export function nextStep(view: CeremonyView, roles: readonly CeremonyRole[]): NextStep {
  if (isOver(view)) {
    return { kind: view.published ? 'published' : 'voided' };
  }
  const isMine = (role: CeremonyRole) => view.open.includes(role);
  const open = view.items.filter(isOpen);
  const item = open.find(({ role }) => isMine(role)) ?? open[0];
  if (item) {
    return { kind: 'item', item, isMine: isMine(item.role) };
  }
  if (view.stage !== CeremonyStage.DRAWN) {
    return { kind: view.stage === CeremonyStage.SEALED ? 'waitForTime' : 'waitForResult' };
  }
  const unsigned = roles.filter((role) => view.signatures.every((signature) => signature.role !== role));
  const role = unsigned.find(isMine) ?? unsigned[0];
  return role ? { kind: 'sign', role, isMine: isMine(role) } : { kind: 'published' };
}
