import { EndpointValidationError } from '@vaadin/hilla-frontend';
import { problemOf } from '@/lib/problem';
import type { TextKey } from '@/lib/i18n';

export interface ObjectionDraft {
  receipt: string;
  text: string;
  contact: string;
}

export type ObjectionField = keyof ObjectionDraft;

/** As short as an objection may be, so that it can be looked into. */
const LEAST_CHARACTERS = 10;

/** What is missing before an objection is sent; the server checks again. */
export function faultsOf({ receipt, text }: ObjectionDraft): Partial<Record<ObjectionField, TextKey>> {
  return {
    ...(receipt.trim() === '' && { receipt: 'publicity.form.receipt.blank' }),
    ...(text.trim().length < LEAST_CHARACTERS && { text: 'publicity.form.text.short' }),
  };
}

/** What the server said about single fields, in its words. */
export function serverFaults(error: unknown): Partial<Record<string, string>> {
  const problem = problemOf(error);
  if (problem?.code === 'publicity.receipt-unknown') {
    return { receipt: [problem.title, problem.detail].filter(Boolean).join('') };
  }
  return error instanceof EndpointValidationError
    ? Object.fromEntries(error.validationErrorData.map((data) => [data.parameterName ?? '', data.message]))
    : {};
}
