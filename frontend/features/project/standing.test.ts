import { describe, expect, it } from 'vitest';
import DutyKind from '@/generated/org/anju/DutyKind';
import ProjectState from '@/generated/org/anju/ProjectState';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import type ProjectView from '@/generated/org/anju/ProjectView';
import ReviewOffice from '@/generated/org/anju/ReviewOffice';
import SupplyWay from '@/generated/org/anju/SupplyWay';
import FileType from '@/generated/org/anju/FileType';
import { enterable, lacking, latestOf } from './standing';

const review = (office: ReviewOffice, inFavour: boolean) => ({
  office,
  inFavour,
  enteredAt: '2026-11-22T01:00:00Z',
  document: {
    id: 1,
    issuer: '黄石港区',
    number: '1',
    issuedOn: '2026-11-20',
    fileName: 'a.pdf',
    type: FileType.PDF,
    size: 1,
  },
});

const project = (reviews: ProjectView['reviews']): ProjectView => ({
  row: {
    id: 1,
    company: '磁湖安居',
    district: '黄石港区',
    name: '磁湖北岸一期',
    use: ProjectUse.SALE,
    way: SupplyWay.IDLE_LAND,
    state: ProjectState.SUBMITTED,
  },
  address: '磁湖路 9 号',
  reviewsAsked: Object.values(ReviewOffice),
  reviews,
  dutiesAsked: [DutyKind.DESIGN],
  duties: [],
  takenPart: false,
  acceptanceAsked: false,
  version: 0,
});

describe('a project before the bureau', () => {
  it('is reviewed by the district first, and by the others once it agrees', () => {
    expect(enterable(project([]), ['bureau-officer'])).toEqual([ReviewOffice.DISTRICT]);
    expect(enterable(project([]), ['price-officer'])).toEqual([]);
    const agreed = project([review(ReviewOffice.DISTRICT, true)]);
    expect(enterable(agreed, ['bureau-officer'])).toEqual([
      ReviewOffice.DISTRICT,
      ReviewOffice.BUREAU,
      ReviewOffice.NATURAL_RESOURCES,
    ]);
    expect(enterable(agreed, ['price-officer'])).toEqual([ReviewOffice.DEVELOPMENT_REFORM]);
    expect(enterable(agreed, ['supervisor'])).toEqual([]);
  });

  it('counts the later of two reviews of an office', () => {
    const changed = project([review(ReviewOffice.DISTRICT, true), review(ReviewOffice.DISTRICT, false)]);
    expect(latestOf(changed.reviews, ReviewOffice.DISTRICT)?.inFavour).toBe(false);
    expect(enterable(changed, ['bureau-officer'])).toEqual([ReviewOffice.DISTRICT]);
  });

  it('lacks what is not in favour or not there', () => {
    expect(lacking(project([review(ReviewOffice.DISTRICT, true)]))).toEqual({
      reviews: [ReviewOffice.BUREAU, ReviewOffice.NATURAL_RESOURCES, ReviewOffice.DEVELOPMENT_REFORM],
      duties: [DutyKind.DESIGN],
    });
  });
});
