import { EndpointValidationError, ValidationErrorData } from '@vaadin/hilla-frontend';
import type OfferingForm from '@/generated/org/anju/OfferingForm';
import { problemOf } from '@/lib/problem';

/** Refusals that are about one field are shown at it. */
const FIELDS: Readonly<Record<string, keyof OfferingForm>> = {
  'offering.name-taken': 'name',
  'offering.unknown-district': 'district',
  'offering.notice-too-short': 'noticeWorkingDays',
  'offering.schedule-in-the-past': 'applicationsCloseAt',
  'organisation.not-registered': 'targetEmployer',
};

/** Gives Hilla's form a refusal as the error of its field; every other error stays as it is. */
export function atItsField(error: unknown): unknown {
  const problem = problemOf(error);
  const field = problem && FIELDS[problem.code];
  if (!field) {
    return error;
  }
  const message = [problem.title, problem.detail].filter(Boolean).join('');
  return new EndpointValidationError(message, [new ValidationErrorData(message, `offering.${field}`)]);
}
