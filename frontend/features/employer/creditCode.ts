import type { TextKey } from '@/lib/i18n';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CHARACTERS = new RegExp(`^[${ALPHABET}]*$`);

export const tidyCreditCode = (typed: string): string =>
  typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/** What is wrong with a unified social credit code (GB 32100-2015), undefined when nothing is. */
export function creditCodeFault(code: string): TextKey | undefined {
  if (code.length !== 18) {
    return 'employer.register.creditCode.length';
  }
  if (!CHARACTERS.test(code)) {
    return 'employer.register.creditCode.characters';
  }
  return code.at(-1) === checkCharacter(code) ? undefined : 'employer.register.creditCode.check';
}

function checkCharacter(code: string): string | undefined {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}
