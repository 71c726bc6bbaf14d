import { describe, expect, it } from 'vitest';
import DrawState from '@/generated/org/anju/DrawState';
import type { ComputedOrder } from '../background';
import type { Finding } from '../protocol/finding';
import { phaseOf } from './phase';

const earliest = '2026-11-22T10:00:00Z';
const before = Date.parse(earliest) - 1;
const later = Date.parse(earliest) + 1;
const drawn = { state: DrawState.DRAWN, earliest };
const order = { size: 3, called: 1 } as ComputedOrder;
const finding = (check: Finding['check'], outcome: Finding['outcome']): Finding => ({
  check,
  outcome,
  milliseconds: 1,
});
const good = [finding('SEED', 'passed'), finding('ORDER', 'passed')];

describe('what the screen of a draw shows', () => {
  it('counts down until the time has come, and then shows the random numbers', () => {
    const sealed = { state: DrawState.SEALED, earliest };
    const checked = { status: 'done', findings: [] } as const;
    expect(phaseOf(sealed, checked, before)).toBe('before');
    expect(phaseOf(sealed, checked, later)).toBe('values');
    expect(phaseOf({ ...sealed, state: DrawState.ENTRIES_LATE }, checked, later)).toBe('values');
  });

  it('shows no result while this browser has not computed it', () => {
    for (const status of ['asking', 'reading', 'computing', 'stopped'] as const) {
      expect(phaseOf(drawn, { status, findings: good, order }, later)).toBe('computing');
    }
  });

  it('calls the families when this browser came to the published order', () => {
    expect(phaseOf(drawn, { status: 'done', findings: good, order }, later)).toBe('revealing');
  });

  it('calls nobody when any check fails, even while the others are still under way', () => {
    const findings = [...good, finding('HISTORY', 'failed')];
    expect(phaseOf(drawn, { status: 'done', findings, order }, later)).toBe('refuted');
    expect(phaseOf(drawn, { status: 'computing', findings }, later)).toBe('refuted');
  });

  it('calls nobody without an order of its own', () => {
    expect(phaseOf(drawn, { status: 'done', findings: good }, later)).toBe('unproven');
    expect(phaseOf(drawn, { status: 'done', findings: [], order }, later)).toBe('unproven');
    expect(phaseOf(drawn, { status: 'unsupported', findings: [] }, later)).toBe('unproven');
    expect(phaseOf(drawn, { status: 'unreadable', findings: [] }, later)).toBe('unproven');
  });

  it('shows of a void draw that it is void', () => {
    expect(
      phaseOf({ ...drawn, state: DrawState.VOIDED }, { status: 'done', findings: good, order }, later),
    ).toBe('void');
  });
});
