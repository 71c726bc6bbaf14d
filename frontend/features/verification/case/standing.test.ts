import { describe, expect, it } from 'vitest';
import type CaseWork from '@/generated/org/anju/CaseWork';
import type CheckCase from '@/generated/org/anju/CheckCase';
import CheckKind from '@/generated/org/anju/CheckKind';
import EvidenceState from '@/generated/org/anju/EvidenceState';
import type ProposedRefusal from '@/generated/org/anju/ProposedRefusal';
import { evidenceState, isWaitingForEvidence, turnOf } from './standing';

const ME = { name: '冯雪', mine: true, assigned: false, since: '2026-11-20T01:00:00Z' };
const COLLEAGUE = { ...ME, name: '董平', mine: false };
const PROPOSED = { kind: CheckKind.IDENTITY } as ProposedRefusal;

const caseWith = (work: Partial<CaseWork> | undefined, refusals: ProposedRefusal[] = []) =>
  ({
    work: work && {
      kind: CheckKind.IDENTITY,
      dueOn: '2026-11-20',
      overdue: false,
      fullReview: false,
      ...work,
    },
    refusals,
    evidence: { identity: EvidenceState.WAITING, housing: EvidenceState.GREEN },
  }) as CheckCase;

const officer = { kinds: [CheckKind.IDENTITY], supervises: false };

describe('what a person can do with a case', () => {
  it('is to decide it once it is taken, and to take it before', () => {
    expect(turnOf(caseWith({}), officer)).toBe('free');
    expect(turnOf(caseWith({ holder: ME }), officer)).toBe('decide');
  });

  it('is to review it while a refusal waits for the second officer', () => {
    expect(turnOf(caseWith({ holder: ME }, [PROPOSED]), officer)).toBe('review');
    expect(turnOf(caseWith({ holder: ME }, [{ ...PROPOSED, kind: CheckKind.HOUSING }]), officer)).toBe(
      'decide',
    );
  });

  it('is nothing while a colleague holds it, or when something speaks against this officer', () => {
    expect(turnOf(caseWith({ holder: COLLEAGUE }), officer)).toBe('taken');
    expect(turnOf(caseWith({ barred: 'verification.four-eyes' }), officer)).toBe('barred');
    expect(turnOf(caseWith({ holder: ME, barred: 'interest.own-relative' }), officer)).toBe('barred');
  });

  it('is to read what another office decides, and for a supervisor to hand it out', () => {
    const other = { kinds: [CheckKind.HOUSING], supervises: false };
    expect(turnOf(caseWith({ holder: ME }), other)).toBe('other-check');
    expect(turnOf(caseWith({}), { kinds: [], supervises: true })).toBe('hand-out');
  });

  it('is nothing once the case waits for no check', () => {
    expect(turnOf(caseWith(undefined), officer)).toBe('none');
  });
});

describe('the registries', () => {
  it('are those of the check that the case waits for', () => {
    expect(evidenceState(caseWith({ kind: CheckKind.IDENTITY }))).toBe('WAITING');
    expect(evidenceState(caseWith({ kind: CheckKind.HOUSING }))).toBe('GREEN');
    expect(isWaitingForEvidence(caseWith({ kind: CheckKind.IDENTITY }))).toBe(true);
    expect(isWaitingForEvidence(caseWith({ kind: CheckKind.HOUSING }))).toBe(false);
  });

  it('hold up nothing where nothing is to be decided', () => {
    expect(isWaitingForEvidence(caseWith(undefined))).toBe(false);
  });
});
