import type Offering from '@/generated/org/anju/OfferingCard';
import type OfferingForm from '@/generated/org/anju/OfferingForm';
import type Policy from '@/generated/org/anju/Policy';
import { daysFrom, fieldOf, instantOf } from '@/lib/cityTime';

/** The choice of no employer; a select needs a value for every choice. */
export const NOBODY = '-';

/** A new offering with dates that leave room for checks, the notice and the seal. `now` in epoch milliseconds. */
export function emptyDraft(now: number, policy: Policy): OfferingForm {
  return {
    name: '',
    district: policy.districts[0] ?? '',
    address: '',
    introduction: '',
    targetEmployer: NOBODY,
    applicationsOpenAt: daysFrom(now, 1, '09:00'),
    applicationsCloseAt: daysFrom(now, 15, '17:00'),
    noticeWorkingDays: policy.minNoticeWorkingDays,
    drawAt: daysFrom(now, 32, '10:00'),
    selectionAt: daysFrom(now, 36, '09:00'),
    familiesPerSlot: 5,
    secondsPerTurn: 600,
  };
}

/** What stands in the form for an offering that exists; its times are those of the city. */
export function draftOf(offering: Offering, targetEmployer: string): OfferingForm {
  const { name, district, address, introduction, schedule } = offering;
  return {
    name,
    district,
    address,
    introduction,
    targetEmployer,
    ...schedule,
    applicationsOpenAt: fieldOf(schedule.applicationsOpenAt),
    applicationsCloseAt: fieldOf(schedule.applicationsCloseAt),
    drawAt: fieldOf(schedule.drawAt),
    selectionAt: fieldOf(schedule.selectionAt),
  };
}

/** The form as the server takes it: instants instead of the city's times, nobody instead of an empty choice. */
export function sent(form: OfferingForm): OfferingForm {
  return {
    ...form,
    targetEmployer: form.targetEmployer === NOBODY ? undefined : form.targetEmployer,
    applicationsOpenAt: instantOf(form.applicationsOpenAt),
    applicationsCloseAt: instantOf(form.applicationsCloseAt),
    drawAt: instantOf(form.drawAt),
    selectionAt: instantOf(form.selectionAt),
  };
}
