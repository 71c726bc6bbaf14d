import CategoryName from '@/generated/org/anju/Category';
import MaritalStatus from '@/generated/org/anju/HouseholdMaritalStatus';
import type HouseholdForm from '@/generated/org/anju/HouseholdForm';
import type Member from '@/generated/org/anju/Member';
import type { TextKey } from '@/lib/i18n';
import { numberOf } from '../binding';
import type { Category } from '../categories';
import { homeOf, tradeOf } from '../household/household';
import { identityProblem, tidyIdentity } from '../identity';

export type YesNo = 'yes' | 'no';

/** An application as typed so far. It holds personal data: it stays in memory and is never stored. */
export interface Draft {
  applicant: Member;
  mobile: string;
  married: YesNo | '';
  spouse: Member;
  children: readonly Member[];
  hasHome: YesNo | '';
  /** m². */
  housingArea: string;
  traded: YesNo | '';
  /** ISO 8601 day. */
  tradedOn: string;
  /** Yuan. */
  annualIncome: string;
  category: Category | '';
  categoryReason: string;
  committed: boolean;
}

export const NOBODY: Member = { name: '', identityNumber: '' };

export const EMPTY_DRAFT: Draft = {
  applicant: NOBODY,
  mobile: '',
  married: '',
  spouse: NOBODY,
  children: [],
  hasHome: '',
  housingArea: '',
  traded: '',
  tradedOn: '',
  annualIncome: '',
  category: '',
  categoryReason: '',
  committed: false,
};

/** The most children that the server takes. */
export const MAX_CHILDREN = 10;

export const STEPS = [
  'applicant',
  'spouse',
  'children',
  'housing',
  'trade',
  'income',
  'category',
  'review',
] as const;
export type StepName = (typeof STEPS)[number];

/** Words by the path of a field, as the server names it, for example `children[0].identityNumber`. */
export type FieldErrors = Readonly<Record<string, string>>;
type Problems = Record<string, TextKey>;

/** What is still missing or plainly wrong at a step. */
export function problemsAt(step: StepName, draft: Draft): Problems {
  const checks: Record<StepName, () => Problems> = {
    applicant: () => ({ ...person('applicant', draft.applicant), ...mobile(draft.mobile) }),
    spouse: () => spouse(draft),
    children: () =>
      Object.assign({}, ...draft.children.map((child, at) => person(`children[${at}]`, child))) as Problems,
    housing: () => housing(draft),
    trade: () => trade(draft),
    income: () =>
      unless(numberOf(draft.annualIncome) !== undefined, 'annualIncome', 'application.wrong.number'),
    category: () => category(draft),
    review: () => unless(draft.committed, 'committed', 'application.wrong.commitment'),
  };
  return checks[step]();
}

function person(path: string, { name, identityNumber }: Member): Problems {
  const problem = identityProblem(identityNumber);
  return {
    ...unless(name.trim() !== '', `${path}.name`, 'application.wrong.name'),
    ...(problem ? { [`${path}.identityNumber`]: problem } : {}),
  };
}

const mobile = (typed: string) =>
  unless(/^1\d{10}$/.test(tidyIdentity(typed)), 'mobile', 'application.wrong.mobile');

function spouse(draft: Draft): Problems {
  return draft.married === 'yes'
    ? person('spouse', draft.spouse)
    : unless(draft.married !== '', 'married', 'application.question.choose');
}

function housing({ hasHome, housingArea }: Draft): Problems {
  if (hasHome === 'yes') {
    return unless((numberOf(housingArea) ?? 0) > 0, 'housingArea', 'application.wrong.number');
  }
  return unless(hasHome !== '', 'hasHome', 'application.question.choose');
}

function trade({ traded, tradedOn }: Draft): Problems {
  if (traded === 'yes') {
    return unless(tradedOn !== '', 'tradedOn', 'application.wrong.date');
  }
  return unless(traded !== '', 'traded', 'application.question.choose');
}

function category(draft: Draft): Problems {
  if (draft.category === 'OTHER') {
    return unless(draft.categoryReason.trim() !== '', 'categoryReason', 'application.wrong.reason');
  }
  return unless(draft.category !== '', 'category', 'application.question.choose');
}

const unless = (isRight: boolean, field: string, words: TextKey): Problems =>
  isRight ? {} : { [field]: words };

/** The household that the server is asked to take. Only for a draft without problems. */
export function householdOf(draft: Draft): HouseholdForm {
  return {
    applicant: draft.applicant,
    mobile: draft.mobile,
    maritalStatus: draft.married === 'yes' ? MaritalStatus.MARRIED : MaritalStatus.SINGLE,
    spouse: draft.married === 'yes' ? draft.spouse : undefined,
    children: [...draft.children],
    // Without one, the server asks for the reason of this category, so the question comes up again.
    category: CategoryName[draft.category || 'OTHER'],
    categoryReason: draft.category === 'OTHER' ? draft.categoryReason.trim() : undefined,
    homes: draft.hasHome === 'yes' ? [homeOf({ owner: 'SELF', area: draft.housingArea, lost: false })] : [],
    trades: draft.traded === 'yes' ? [tradeOf({ owner: 'SELF', tradedOn: draft.tradedOn })] : [],
    annualIncome: numberOf(draft.annualIncome) ?? 0,
  };
}

interface ServerError {
  parameterName?: string;
  message: string;
}

/** The server's refusals by field; it names fields with and without the `household.` of the request. */
export function fieldErrorsOf(refusals: readonly ServerError[]): FieldErrors {
  return Object.fromEntries(
    refusals.map(({ parameterName = '', message }) => [parameterName.replace(/^household\./, ''), message]),
  );
}

const STEP_OF_FIELD: Readonly<Record<string, StepName>> = {
  applicant: 'applicant',
  mobile: 'applicant',
  married: 'spouse',
  spouse: 'spouse',
  children: 'children',
  hasHome: 'housing',
  housingArea: 'housing',
  homes: 'housing',
  trades: 'trade',
  traded: 'trade',
  tradedOn: 'trade',
  annualIncome: 'income',
  category: 'category',
  categoryReason: 'category',
};

/** The step at which a field is asked; the review for what is asked nowhere. */
export function stepOf(field: string): StepName {
  const [first = ''] = field.split(/[.[]/);
  return STEP_OF_FIELD[first] ?? 'review';
}

/** The first step, in their order, that has an error. */
export const firstStepWith = (errors: FieldErrors): StepName | undefined =>
  STEPS.find((step) => Object.keys(errors).some((field) => stepOf(field) === step));

/** The errors that remain when a field, with all below it, is typed anew. */
export const withoutErrorsOf = (errors: FieldErrors, field: string): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).filter(
      ([path]) => path !== field && !path.startsWith(`${field}.`) && !path.startsWith(`${field}[`),
    ),
  );
