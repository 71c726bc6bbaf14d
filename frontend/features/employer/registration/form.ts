import { EndpointValidationError } from '@vaadin/hilla-frontend';
import type Registration from '@/generated/org/anju/Registration';
import type { TextKey } from '@/lib/i18n';
import { creditCodeFault } from '../creditCode';

export interface Typed {
  creditCode: string;
  legalName: string;
  contactName: string;
  contactMobile: string;
}
export type Field = keyof Typed;

/** What a refused registration said, to be corrected; nothing for the first. */
export const typedOf = (refused: Registration | undefined): Typed => ({
  creditCode: refused?.creditCode ?? '',
  legalName: refused?.legalName ?? '',
  contactName: refused?.contact.name ?? '',
  contactMobile: refused?.contact.mobile ?? '',
});

/** What the page can see of a field by itself; undefined when nothing is wrong. */
export function typedFault(field: Field, value: string): TextKey | undefined {
  if (field === 'creditCode') {
    return creditCodeFault(value);
  }
  if (field === 'contactMobile') {
    return /^1\d{10}$/.test(value) ? undefined : 'employer.register.mobile.wrong';
  }
  return value.trim() ? undefined : 'employer.register.needed';
}

/** What the server says is wrong, by the names of the fields. */
export function serverFaults(error: unknown): Partial<Record<string, string>> {
  if (!(error instanceof EndpointValidationError)) {
    return {};
  }
  return Object.fromEntries(
    error.validationErrorData.map(({ parameterName = '', message }) => [
      parameterName.split('.').at(-1) ?? '',
      message,
    ]),
  );
}
