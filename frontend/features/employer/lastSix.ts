/** Half-width, without blanks, a small x as a capital: as the end of an identity number is compared. */
export const tidyLastSix = (typed: string): string =>
  typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

export const isLastSix = (typed: string): boolean => /^\d{5}[\dX]$/.test(typed);
