import { describe, expect, it } from 'vitest';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import { pendingOf, untilAllRead } from './imports';

const job = (id: number, state: ImportState) => ({ id, state }) as ImportView;

describe('a list of imports', () => {
  it('come back with the newest one that waits for a decision', () => {
    const imports = [job(4, ImportState.SAVED), job(2, ImportState.READY), job(3, ImportState.READING)];
    expect(pendingOf(imports)).toBe(3);
  });

  it('show none when all are decided', () => {
    expect(pendingOf([job(4, ImportState.SAVED), job(5, ImportState.DISCARDED)])).toBeUndefined();
  });

  it('is asked for again while one of them is read', () => {
    expect(untilAllRead.refetchEvery([job(4, ImportState.SAVED), job(5, ImportState.READING)])).toBeDefined();
    expect(untilAllRead.refetchEvery([job(4, ImportState.SAVED), job(5, ImportState.READY)])).toBeUndefined();
  });
});
