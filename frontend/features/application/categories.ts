import type HouseholdForm from '@/generated/org/anju/HouseholdForm';

export type Category = `${HouseholdForm['category']}`;

/** The seven categories in the order of article 6, (一) to (七). */
export const CATEGORIES = [
  'NEW_WORKER',
  'TALENT',
  'MIGRANT_WORKER',
  'LOW_INCOME',
  'HOME_EXPROPRIATED',
  'OTHER_HOUSING_POLICY',
  'OTHER',
] as const satisfies readonly Category[];
