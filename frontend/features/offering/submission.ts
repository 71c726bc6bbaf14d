import { EndpointValidationError, ValidationErrorData } from '@vaadin/hilla-frontend';
import { ValidationError, getBinderNode } from '@vaadin/hilla-lit-form';
import type OfferingForm from '@/generated/org/anju/OfferingForm';
import type OfferingFormModel from '@/generated/org/anju/OfferingFormModel';
import { problemOf } from '@/lib/problem';
import { sent } from './draft';
import type { LeaseDraft } from './lease/leaseDraft';
import type { PlanDraft } from './plan/planDraft';

/** Refusals that are about one field are shown at it. */
const FIELDS: Readonly<Record<string, keyof OfferingForm>> = {
  'offering.name-taken': 'name',
  'offering.notice-too-short': 'noticeWorkingDays',
  'offering.schedule-in-the-past': 'applicationsCloseAt',
  'organisation.not-registered': 'targetEmployer',
};

const DATES = ['applicationsOpenAt', 'applicationsCloseAt', 'drawAt'] as const;

/** Refuses a form in which a date was cleared, at that date, in the given words. */
function requireDates(offering: OfferingForm, words: string) {
  const missing = DATES.filter((field) => offering[field] === '');
  if (missing.length > 0) {
    const faults = missing.map((field) => new ValidationErrorData(words, `offering.${field}`));
    throw new EndpointValidationError(words, faults);
  }
}

/** Gives Hilla's form a refusal as the error of its field; every other error stays as it is. */
function atItsField(error: unknown): unknown {
  const problem = problemOf(error);
  const field = problem && FIELDS[problem.code];
  if (!field) {
    return error;
  }
  const message = [problem.title, problem.detail].filter(Boolean).join('');
  return new EndpointValidationError(message, [new ValidationErrorData(message, `offering.${field}`)]);
}

/** Sends the form; what is about one field is thrown as Hilla's error of that field. */
export async function submission<Answer>(
  offering: OfferingForm,
  plan: PlanDraft,
  lease: LeaseDraft | undefined,
  send: (form: OfferingForm) => Promise<Answer>,
  wordsForBlank: string,
): Promise<Answer> {
  requireDates(offering, wordsForBlank);
  try {
    return await send(sent(offering, plan, lease));
  } catch (error) {
    throw atItsField(error);
  }
}

/**
 * Fields that begin filled in, or may stay empty, are not marked as required: the mark of a choice and of a date is one
 * that screen readers do not allow there.
 */
export function unmark(offering: OfferingFormModel) {
  const { introduction, applicationsOpenAt, applicationsCloseAt, drawAt } = offering;
  [introduction, applicationsOpenAt, applicationsCloseAt, drawAt].forEach((model) => {
    const node = getBinderNode(model);
    node.validators = node.validators.filter(({ impliesRequired }) => !impliesRequired);
  });
}

/** Wrong fields are no failure: the form shows them itself. */
export async function submitted(submit: () => Promise<unknown>) {
  try {
    await submit();
  } catch (error) {
    if (!(error instanceof ValidationError)) {
      throw error;
    }
  }
}
