import type Offering from '@/generated/org/anju/OfferingCard';
import type OfferingForm from '@/generated/org/anju/OfferingForm';
import type Policy from '@/generated/org/anju/Policy';
import { daysFrom, fieldOf, instantOf } from '@/lib/cityTime';
import { leaseOf, type LeaseDraft } from './lease/leaseDraft';
import { planDraftOf, planOf, type PlanDraft } from './plan/planDraft';

/** The choice of no employer; a select needs a value for every choice. */
export const NOBODY = '-';

/** No project is chosen yet. Offerings of before have none either; one is asked for when they are revised. */
export const NO_PROJECT = 0;

/** The only project, or none: which of several a new offering is for, nobody but the acquirer knows. */
export const projectToBegin = (projects: readonly { id: number }[]) =>
  (projects.length === 1 ? projects[0]?.id : undefined) ?? NO_PROJECT;

/**
 * A new offering with dates that leave room for checks, the notice and the seal. `now` in epoch milliseconds. Of the
 * plan Hilla's form knows only what it began with: what is typed stands beside it, and is sent in its place.
 */
export function emptyDraft(now: number, policy: Policy, projectId: number, plan: PlanDraft): OfferingForm {
  return {
    projectId,
    name: '',
    address: '',
    introduction: '',
    targetEmployer: NOBODY,
    applicationsOpenAt: daysFrom(now, 1, '09:00'),
    applicationsCloseAt: daysFrom(now, 15, '17:00'),
    noticeWorkingDays: policy.minNoticeWorkingDays,
    drawAt: daysFrom(now, 32, '10:00'),
    plan: planOf(plan),
  };
}

/** What stands in the form for an offering that exists; its times are those of the city. */
export function draftOf(offering: Offering, targetEmployer: string): OfferingForm {
  const { projectId = NO_PROJECT, name, address, introduction, schedule } = offering;
  return {
    projectId,
    name,
    address,
    introduction,
    targetEmployer,
    noticeWorkingDays: schedule.noticeWorkingDays,
    applicationsOpenAt: fieldOf(schedule.applicationsOpenAt),
    applicationsCloseAt: fieldOf(schedule.applicationsCloseAt),
    drawAt: fieldOf(schedule.drawAt),
    plan: planOf(planDraftOf(offering.plan)),
  };
}

/**
 * The form as the server takes it: instants instead of the city's times, nobody instead of an empty choice, and the
 * lease of homes for rent alone.
 */
export function sent(form: OfferingForm, plan: PlanDraft, lease?: LeaseDraft): OfferingForm {
  return {
    ...form,
    targetEmployer: form.targetEmployer === NOBODY ? undefined : form.targetEmployer,
    applicationsOpenAt: instantOf(form.applicationsOpenAt),
    applicationsCloseAt: instantOf(form.applicationsCloseAt),
    drawAt: instantOf(form.drawAt),
    plan: planOf(plan),
    lease: lease && leaseOf(lease),
  };
}
