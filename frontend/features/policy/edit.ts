import { EndpointValidationError } from '@vaadin/hilla-frontend';
import type LocalName from '@/generated/org/anju/LocalName';
import type Policy from '@/generated/org/anju/Policy';
import type PolicyDraft from '@/generated/org/anju/PolicyDraft';

/** What stands in the editor. */
export interface Edited {
  values: Policy;
  effectiveOn: string;
  basis: LocalName;
}

export const editedOf = ({ values, effectiveOn, basis }: PolicyDraft): Edited => ({
  values,
  effectiveOn,
  basis,
});

/** Whether anything differs from what is saved. */
export const isTouched = (edited: Edited, draft: PolicyDraft) =>
  JSON.stringify(edited) !== JSON.stringify(editedOf(draft));

/** The server's words for each field, by the field's path in the request. */
export type FieldWords = Readonly<Record<string, string>>;

export function fieldWords(error: unknown): FieldWords {
  if (!(error instanceof EndpointValidationError)) {
    return {};
  }
  const told = error.validationErrorData.map(
    ({ parameterName, message }) => [parameterName ?? '', message] as const,
  );
  return Object.fromEntries(told);
}

/** A cleared number is sent as what no value may be, so that the server says at the field what it wants. */
const CLEARED = -1;

export const numberFrom = (text: string) => (text.trim() === '' ? CLEARED : Number(text));

export const textOf = (value: number) => (value === CLEARED ? '' : String(value));

/** The same values with others in the place of some. */
export const withValues = (edited: Edited, others: Partial<Policy>): Edited => ({
  ...edited,
  values: { ...edited.values, ...others },
});
