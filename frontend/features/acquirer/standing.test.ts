import { describe, expect, it } from 'vitest';
import ConsultedOffice from '@/generated/org/anju/ConsultedOffice';
import FileType from '@/generated/org/anju/FileType';
import QualificationState from '@/generated/org/anju/QualificationState';
import type QualificationView from '@/generated/org/anju/QualificationView';
import { latestOf, missingOf, stepsOf } from './standing';

const view = (state: QualificationState, takenPart = false): QualificationView => ({
  row: { id: 1, company: '磁湖安居', district: '下陆区', state },
  statements: [],
  opinions: [],
  takenPart,
  version: 0,
});

const opinion = (inFavour: boolean) => ({
  office: ConsultedOffice.FINANCE,
  inFavour,
  enteredAt: '2026-11-22T01:00:00Z',
  document: {
    id: 1,
    issuer: '黄石市财政局',
    number: '1',
    issuedOn: '2026-11-20',
    fileName: 'a.pdf',
    type: FileType.PDF,
    size: 1,
  },
});

describe('a qualification', () => {
  it('is filled in by its company alone', () => {
    expect(stepsOf(view(QualificationState.DRAFT), ['acquirer'])).toEqual(['state']);
    expect(stepsOf(view(QualificationState.DRAFT), ['bureau-officer'])).toEqual([]);
    expect(stepsOf(view(QualificationState.SUBMITTED), ['acquirer'])).toEqual([]);
  });

  it('is decided by an officer who entered no opinion', () => {
    const officer = ['bureau-officer'] as const;
    expect(stepsOf(view(QualificationState.SUBMITTED), officer)).toEqual(['hear', 'decide']);
    expect(stepsOf(view(QualificationState.SUBMITTED, true), officer)).toEqual(['hear']);
    expect(stepsOf(view(QualificationState.SUSPENDED), officer)).toEqual(['resume']);
    expect(stepsOf(view(QualificationState.SUBMITTED), ['auditor'])).toEqual([]);
  });

  it('goes by the later of two opinions, and lacks what is not stated', () => {
    const opinions = [opinion(true), opinion(false)];
    expect(latestOf(opinions, ConsultedOffice.FINANCE)?.inFavour).toBe(false);
    expect(latestOf(opinions, ConsultedOffice.STATE_ASSETS)).toBeUndefined();
    expect(missingOf(view(QualificationState.DRAFT))).toHaveLength(4);
  });
});
