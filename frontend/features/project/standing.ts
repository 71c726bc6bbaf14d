import type { Tone } from '@/components/StatusTag';
import ProjectState from '@/generated/org/anju/ProjectState';
import type ProjectView from '@/generated/org/anju/ProjectView';
import ReviewOffice from '@/generated/org/anju/ReviewOffice';
import type ReviewView from '@/generated/org/anju/ReviewView';
import type { Role } from '@/lib/auth/roles';

export const TONES: Record<ProjectState, Tone> = {
  PLANNED: 'plain',
  SUBMITTED: 'amber',
  APPROVED: 'jade',
  REFUSED: 'seal',
  WITHDRAWN: 'plain',
};

/** What an office says now; undefined while it has not reviewed the project. */
export const latestOf = (reviews: readonly ReviewView[], office: ReviewOffice) =>
  reviews.filter((review) => review.office === office).at(-1);

/** Whether the project's duties and form can still be changed by its company. */
export const isOpen = ({ row }: ProjectView) =>
  row.state === ProjectState.PLANNED || row.state === ProjectState.SUBMITTED;

/** The offices whose review the reader can enter now: the district's first, then the others. */
export function enterable(
  { row, reviews, reviewsAsked }: ProjectView,
  roles: readonly Role[],
): ReviewOffice[] {
  if (row.state !== ProjectState.SUBMITTED) {
    return [];
  }
  const agreed = latestOf(reviews, ReviewOffice.DISTRICT)?.inFavour ?? false;
  return reviewsAsked.filter(
    (office) =>
      (agreed || office === ReviewOffice.DISTRICT) &&
      roles.includes(office === ReviewOffice.DEVELOPMENT_REFORM ? 'price-officer' : 'bureau-officer'),
  );
}

/** What keeps a project from being approved; the server decides. */
export function lacking({ reviews, reviewsAsked, duties, dutiesAsked }: ProjectView) {
  return {
    reviews: reviewsAsked.filter((office) => !latestOf(reviews, office)?.inFavour),
    duties: dutiesAsked.filter((kind) => !duties.some((duty) => duty.kind === kind)),
  };
}
