import type { TextKey } from '@/lib/i18n';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Full-width figures, small letters and spaces become what stands on the card. */
export const tidyIdentity = (typed: string) => typed.normalize('NFKC').toUpperCase().replaceAll(/\s/g, '');

/**
 * What can be told at once about a number that was typed; undefined when nothing. It spares the way back to the first
 * question; the server checks everything again.
 */
export function identityProblem(typed: string): TextKey | undefined {
  const number = tidyIdentity(typed);
  if (number.length !== 18) {
    return 'application.wrong.identityLength';
  }
  if (!/^\d{17}[\dX]$/.test(number)) {
    return 'application.wrong.identityCharacters';
  }
  return checkCharacterOf(number) === number.at(-1) ? undefined : 'application.wrong.identityCheck';
}

function checkCharacterOf(number: string) {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK_CHARACTERS[sum % 11];
}

/** The day of birth that stands in a complete number, ISO 8601; undefined when it is none. */
export function bornOn(typed: string): string | undefined {
  const [, year, month, day] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(tidyIdentity(typed)) ?? [];
  const date = `${year}-${month}-${day}`;
  const instant = Date.parse(date);
  // February 30th would become a day of March.
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date ? undefined : date;
}
