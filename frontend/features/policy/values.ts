import type Policy from '@/generated/org/anju/Policy';

export type Measure =
  | 'area'
  | 'years'
  | 'age'
  | 'yuan'
  | 'money'
  | 'percent'
  | 'stars'
  | 'workingDays'
  | 'hours'
  | 'minutes'
  | 'tickets'
  | 'months'
  | 'persons';

/** The values that are a number, and what they count. */
export const NUMBERS = {
  minAreaPerHead: 'area',
  yearsWithoutTrade: 'years',
  adultAge: 'age',
  incomeLinePerHead: 'yuan',
  socialInsuranceMonths: 'months',
  maxBuiltArea: 'area',
  maxProfitPercent: 'percent',
  maxBuiltMarkupPercent: 'percent',
  maxAcquiredMarkupPercent: 'percent',
  maxRentPercent: 'percent',
  minDemandPercent: 'percent',
  minDiscountPercent: 'percent',
  secondAppraisalAbove: 'money',
  subsidyPercent: 'percent',
  relendingPercent: 'percent',
  minPropertyStars: 'stars',
  minNoticeWorkingDays: 'workingDays',
  checkWorkingDays: 'workingDays',
  correctionWorkingDays: 'workingDays',
  objectionWorkingDays: 'workingDays',
  appealWorkingDays: 'workingDays',
  complaintWorkingDays: 'workingDays',
  fullReviewPercent: 'percent',
  fraudBanYears: 'years',
  largeFamily: 'persons',
  sealLeadHours: 'hours',
  diceMinutes: 'minutes',
  mostTickets: 'tickets',
  signWorkingDays: 'workingDays',
  forceMajeureWorkingDays: 'workingDays',
  moveInMonths: 'months',
} as const satisfies Partial<Record<keyof Policy, Measure>>;

export type NumberName = keyof typeof NUMBERS;

/** The values that are lists or several numbers. */
export type ListName = 'categories' | 'rankingWeights' | 'randomnessKinds' | 'unmaskingRules';

export type ValueName = NumberName | ListName;

export const isNumber = (name: ValueName): name is NumberName => name in NUMBERS;

export const WEIGHTS = ['time', 'familySize', 'income', 'hardship', 'targetTier'] as const;

/** The officers to whom personal data can be opened. */
export const OFFICERS = [
  'identity-officer',
  'housing-officer',
  'bureau-officer',
  'price-officer',
  'auditor',
] as const;

/** The kinds of randomness that draws can use. */
export const RANDOMNESS = ['dice', 'drand-quicknet', 'public-number'] as const;
