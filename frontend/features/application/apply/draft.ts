import type CategoryAnswers from '@/generated/org/anju/CategoryAnswers';
import type Member from '@/generated/org/anju/Member';
import type PopulationGroup from '@/generated/org/anju/PopulationGroup';
import type { TextKey } from '@/lib/i18n';
import { numberOf } from '../binding';
import type { Category } from '../categories';
import { openAnswers } from '../household/answers';
import type { Marital, TypedHome, TypedTrade, YesNo } from '../household/household';
import { identityProblem, tidyIdentity } from '../identity';

/** An application as typed so far. It holds personal data: it is kept encrypted, by the server. */
export interface Draft {
  applicant: Member;
  mobile: string;
  maritalStatus: Marital | '';
  /** ISO 8601 day. */
  marriageEndedOn: string;
  spouse: Member;
  children: readonly Member[];
  hasHome: YesNo | '';
  homes: readonly TypedHome[];
  traded: YesNo | '';
  trades: readonly TypedTrade[];
  /** Yuan. */
  annualIncome: string;
  category: Category | '';
  categoryReason: string;
  answers: CategoryAnswers;
  /** For the statistics of article 9 alone. */
  group: PopulationGroup | '';
}

export const NOBODY: Member = { name: '', identityNumber: '' };
export const NEW_HOME: TypedHome = { owner: 'SELF', area: '', lost: false };
export const NEW_TRADE: TypedTrade = { owner: 'SELF', tradedOn: '' };

export const EMPTY_DRAFT: Draft = {
  applicant: NOBODY,
  mobile: '',
  maritalStatus: '',
  marriageEndedOn: '',
  spouse: NOBODY,
  children: [],
  hasHome: '',
  homes: [],
  traded: '',
  trades: [],
  annualIncome: '',
  category: '',
  categoryReason: '',
  answers: {},
  group: '',
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
  'papers',
  'review',
] as const;
export type StepName = (typeof STEPS)[number];

/** The step that was stored; the first one when it is none of these. */
export const stepCalled = (stored: string): StepName => STEPS.find((step) => step === stored) ?? 'applicant';

/** What was stored, also by a page that knew other fields. */
export function readDraft(content: string | undefined): Draft {
  const stored = content ? (JSON.parse(content) as Partial<Draft>) : {};
  return { ...EMPTY_DRAFT, ...stored };
}

export const writeDraft = (draft: Draft) => JSON.stringify(draft);

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
    // They can be handed in later; the review says what is missing, and so does the server.
    papers: () => ({}),
    review: () => ({}),
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

function spouse({ maritalStatus, marriageEndedOn, spouse: partner }: Draft): Problems {
  if (maritalStatus === 'MARRIED') {
    return person('spouse', partner);
  }
  if (maritalStatus === 'DIVORCED') {
    return unless(marriageEndedOn !== '', 'marriageEndedOn', 'application.wrong.date');
  }
  return unless(maritalStatus !== '', 'maritalStatus', 'application.question.choose');
}

function housing({ hasHome, homes }: Draft): Problems {
  if (hasHome !== 'yes') {
    return unless(hasHome !== '', 'hasHome', 'application.question.choose');
  }
  return Object.assign(
    {},
    ...homes.map(({ area }, at) =>
      unless((numberOf(area) ?? 0) > 0, `homes[${at}].area`, 'application.wrong.area'),
    ),
  ) as Problems;
}

function trade({ traded, trades }: Draft): Problems {
  if (traded !== 'yes') {
    return unless(traded !== '', 'traded', 'application.question.choose');
  }
  return Object.assign(
    {},
    ...trades.map(({ tradedOn }, at) =>
      unless(tradedOn !== '', `trades[${at}].tradedOn`, 'application.wrong.date'),
    ),
  ) as Problems;
}

function category({ category: chosen, categoryReason, answers }: Draft): Problems {
  if (chosen === 'OTHER') {
    return unless(categoryReason.trim() !== '', 'categoryReason', 'application.wrong.reason');
  }
  return chosen === ''
    ? { category: 'application.question.choose' }
    : Object.fromEntries(
        openAnswers(chosen, answers).map((name) => [`answers.${name}`, 'application.question.answer']),
      );
}

const unless = (isRight: boolean, field: string, words: TextKey): Problems =>
  isRight ? {} : { [field]: words };
