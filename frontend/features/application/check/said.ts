import CategoryName from '@/generated/org/anju/Category';
import type CategoryAnswers from '@/generated/org/anju/CategoryAnswers';
import type HouseholdFacts from '@/generated/org/anju/HouseholdFacts';
import type { TextKey } from '@/lib/i18n';
import { numberOf } from '../binding';
import type { Category } from '../categories';
import { answersFor, openAnswers } from '../household/answers';
import {
  homeOf,
  maritalOf,
  tradeOf,
  type Marital,
  type OwnerName,
  type TypedHome,
  type YesNo,
} from '../household/household';

/** What was said so far, as typed. It names nobody. */
export interface Said {
  marital: Marital | '';
  /** ISO 8601 day of the divorce. */
  marriageEndedOn: string;
  /** ISO 8601 days of birth. */
  children: readonly string[];
  hasHome: YesNo | '';
  homes: readonly TypedHome[];
  traded: YesNo | '';
  tradedBy: OwnerName;
  /** ISO 8601 day. */
  tradedOn: string;
  category: Category | '';
  answers: CategoryAnswers;
  reason: string;
  /** Yuan. */
  income: string;
}

export const NOTHING_SAID: Said = {
  marital: '',
  marriageEndedOn: '',
  children: [],
  hasHome: '',
  homes: [{ owner: 'SELF', area: '', lost: false }],
  traded: '',
  tradedBy: 'SELF',
  tradedOn: '',
  category: '',
  answers: {},
  reason: '',
  income: '',
};

export const QUESTIONS = ['marital', 'children', 'home', 'trade', 'category', 'details'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** What is still missing at a question, by the path of its field. */
type Problems = Partial<Record<string, TextKey>>;

export function problemsAt(question: QuestionName, said: Said): Problems {
  const checks: Record<QuestionName, () => Problems> = {
    marital: () => marital(said),
    children: () => children(said),
    home: () => homes(said),
    trade: () => trade(said),
    category: () => unless(said.category !== '', 'category', 'application.question.choose'),
    details: () => details(said),
  };
  return checks[question]();
}

function marital({ marital: status, marriageEndedOn }: Said): Problems {
  return status === 'DIVORCED'
    ? unless(marriageEndedOn !== '', 'marriageEndedOn', 'application.wrong.date')
    : unless(status !== '', 'maritalStatus', 'application.question.choose');
}

const children = (said: Said): Problems =>
  merged(said.children.map((born, at) => unless(born !== '', `children[${at}]`, 'application.wrong.date')));

function homes({ hasHome, homes: typed }: Said): Problems {
  return hasHome === 'yes'
    ? merged(
        typed.map(({ area }, at) =>
          unless((numberOf(area) ?? 0) > 0, `homes[${at}].area`, 'application.wrong.area'),
        ),
      )
    : unless(hasHome !== '', 'hasHome', 'application.question.choose');
}

function trade({ traded, tradedOn }: Said): Problems {
  return traded === 'yes'
    ? unless(tradedOn !== '', 'tradedOn', 'application.wrong.date')
    : unless(traded !== '', 'traded', 'application.question.choose');
}

function details({ category, answers, reason, income }: Said): Problems {
  if (category === '') {
    return {};
  }
  return {
    ...merged(
      openAnswers(category, answers).map((name) => ({
        [`answers.${name}`]: 'application.question.answer' as const,
      })),
    ),
    ...(category === 'OTHER'
      ? unless(reason.trim() !== '', 'categoryReason', 'application.wrong.reason')
      : {}),
    ...(category === 'LOW_INCOME'
      ? unless(numberOf(income) !== undefined, 'annualIncome', 'application.wrong.number')
      : {}),
  };
}

const unless = (isRight: boolean, field: string, words: TextKey): Problems =>
  isRight ? {} : { [field]: words };

const merged = (all: readonly Problems[]): Problems => Object.assign({}, ...all) as Problems;

/** The facts that the server judges; what was not said stays out. */
export function factsOf(said: Said): HouseholdFacts {
  const { category } = said;
  return {
    maritalStatus: maritalOf(said.marital),
    marriageEndedOn: said.marital === 'DIVORCED' ? said.marriageEndedOn || undefined : undefined,
    children: said.children.map((bornOn) => ({ bornOn: bornOn || undefined })),
    homes: said.hasHome === '' ? undefined : said.hasHome === 'yes' ? said.homes.map(homeOf) : [],
    trades: tradesOf(said),
    category: category ? CategoryName[category] : undefined,
    categoryReason: category === 'OTHER' ? said.reason.trim() || undefined : undefined,
    answers: category ? answersFor(category, said.answers) : undefined,
    annualIncome: category === 'LOW_INCOME' ? numberOf(said.income) : undefined,
  };
}

function tradesOf({ traded, tradedBy, tradedOn }: Said) {
  if (traded === 'no') {
    return [];
  }
  return traded === 'yes' && tradedOn ? [tradeOf({ owner: tradedBy, tradedOn })] : undefined;
}
