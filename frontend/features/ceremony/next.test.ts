import { describe, expect, it } from 'vitest';
import CeremonyItem from '@/generated/org/anju/CeremonyItem';
import type CeremonyItemView from '@/generated/org/anju/CeremonyItemView';
import CeremonyPhase from '@/generated/org/anju/CeremonyPhase';
import CeremonyRole from '@/generated/org/anju/CeremonyRole';
import CeremonyStage from '@/generated/org/anju/CeremonyStage';
import type CeremonyView from '@/generated/org/anju/CeremonyView';
import Timeliness from '@/generated/org/anju/Timeliness';
import { nextStep } from './next';
import { ROLES } from './roles';

const hall = item(CeremonyItem.HALL_OPEN, CeremonyRole.OPERATOR);
const seal = item(CeremonyItem.SEAL_READ, CeremonyRole.NOTARY);
const result = { ...item(CeremonyItem.RESULT_EQUAL, CeremonyRole.NOTARY), timeliness: Timeliness.TOO_EARLY };

function item(code: CeremonyItem, role: CeremonyRole): CeremonyItemView {
  return { item: code, role, phase: CeremonyPhase.BEFORE, timeliness: Timeliness.IN_TIME };
}

function settled(open: CeremonyItemView): CeremonyItemView {
  return {
    ...open,
    tick: { item: open.item, asItShouldBe: true, name: '江正清', at: '2026-11-29T02:00:00Z' },
  };
}

function signature(role: CeremonyRole) {
  return { role, name: '江正清', at: '2026-11-29T02:00:00Z', digest: '0' };
}

function view(change: Partial<CeremonyView> = {}): CeremonyView {
  return {
    drawNumber: 1,
    offeringId: 1,
    offeringName: '磁湖云庭',
    district: '下陆区',
    stage: CeremonyStage.SEALED,
    earliest: '2026-11-29T02:00:00Z',
    serverTime: '2026-11-29T01:00:00Z',
    items: [hall, seal, result],
    signatures: [],
    published: false,
    open: [CeremonyRole.NOTARY],
    ...change,
  };
}

describe('what is next', () => {
  it('is what waits for this person, before what waits for others', () => {
    expect(nextStep(view(), ROLES)).toEqual({ kind: 'item', item: seal, isMine: true });
  });

  it('is what the first of the others has to see to when nothing waits for this person', () => {
    expect(nextStep(view({ items: [hall, settled(seal), result] }), ROLES)).toEqual({
      kind: 'item',
      item: hall,
      isMine: false,
    });
  });

  it('is to wait for the time, and then for the result', () => {
    const items = [settled(hall), settled(seal), result];
    expect(nextStep(view({ items }), ROLES).kind).toBe('waitForTime');
    expect(nextStep(view({ items, stage: CeremonyStage.OPEN }), ROLES).kind).toBe('waitForResult');
  });

  it('is to sign when everything is settled, the own part first', () => {
    const done = { items: [settled(hall)], stage: CeremonyStage.DRAWN };
    expect(nextStep(view(done), ROLES)).toEqual({ kind: 'sign', role: CeremonyRole.NOTARY, isMine: true });
    expect(nextStep(view({ ...done, signatures: [signature(CeremonyRole.NOTARY)] }), ROLES)).toEqual({
      kind: 'sign',
      role: CeremonyRole.OPERATOR,
      isMine: false,
    });
  });

  it('is nothing in a voided draw or under published minutes', () => {
    expect(nextStep(view({ stage: CeremonyStage.VOIDED }), ROLES).kind).toBe('voided');
    expect(nextStep(view({ published: true }), ROLES).kind).toBe('published');
  });
});
