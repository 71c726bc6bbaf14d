/** People write digits in groups; the value has none. Full-width digits are meant as digits. */
export const withoutSpaces = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** What is wrong with a reading so far; too short is only not yet complete. */
export function flawOf(value: string, digits: number): 'wrong' | 'tooMany' | undefined {
  if (/[^0-9]/.test(value)) {
    return 'wrong';
  }
  return value.length > digits ? 'tooMany' : undefined;
}
