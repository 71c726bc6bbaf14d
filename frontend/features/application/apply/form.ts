import type CategoryAnswers from '@/generated/org/anju/CategoryAnswers';
import CategoryName from '@/generated/org/anju/Category';
import HomeOwner from '@/generated/org/anju/HomeOwner';
import HouseholdMaritalStatus from '@/generated/org/anju/HouseholdMaritalStatus';
import type HouseholdFacts from '@/generated/org/anju/HouseholdFacts';
import type HouseholdForm from '@/generated/org/anju/HouseholdForm';
import type HouseholdHome from '@/generated/org/anju/HouseholdHome';
import { numberOf } from '../binding';
import { answersFor } from '../household/answers';
import { homeOf, maritalOf, tradeOf, type OwnerName, type YesNo } from '../household/household';
import { bornOn } from '../identity';
import { EMPTY_DRAFT, NOBODY, type Draft } from './draft';

/** The household that the server is asked to take. Only for a draft without problems. */
export function householdOf(draft: Draft): HouseholdForm {
  const isMarried = draft.maritalStatus === 'MARRIED';
  return {
    applicant: draft.applicant,
    mobile: draft.mobile,
    maritalStatus: maritalOf(draft.maritalStatus) ?? HouseholdMaritalStatus.SINGLE,
    marriageEndedOn: marriageEndOf(draft),
    spouse: isMarried ? draft.spouse : undefined,
    children: [...draft.children],
    homes: homesOf(draft) ?? [],
    trades: tradesOf(draft) ?? [],
    // Without one, the server asks for the reason of this category, so the question comes up again.
    category: CategoryName[draft.category || 'OTHER'],
    categoryReason: draft.category === 'OTHER' ? draft.categoryReason.trim() : undefined,
    answers: answersFor(draft.category || 'OTHER', draft.answers),
    annualIncome: numberOf(draft.annualIncome) ?? 0,
  };
}

/** By what the server knows which papers it asks of the family. */
export const askedOf = ({ category, maritalStatus }: Draft) => ({
  category: category ? CategoryName[category] : undefined,
  married: maritalStatus === 'MARRIED',
});

/** What can be said of the household so far, for hints while it is typed. Nothing in it names anybody. */
export function factsOf(draft: Draft): HouseholdFacts {
  const { category } = draft;
  return {
    maritalStatus: maritalOf(draft.maritalStatus),
    marriageEndedOn: marriageEndOf(draft),
    children: draft.children.map(({ identityNumber }) => ({ bornOn: bornOn(identityNumber) })),
    homes: homesOf(draft),
    trades: tradesOf(draft)?.filter(({ tradedOn }) => tradedOn !== ''),
    category: category ? CategoryName[category] : undefined,
    categoryReason: category === 'OTHER' ? draft.categoryReason.trim() || undefined : undefined,
    answers: category ? answersFor(category, draft.answers) : undefined,
    annualIncome: numberOf(draft.annualIncome),
  };
}

/** What a family filed once, as it would have typed it; what an employer never said of it is left open. */
export function draftOf(form: HouseholdForm): Draft {
  // An employer's roster says nothing of transactions.
  const { homes, trades } = form as Partial<HouseholdForm>;
  return {
    ...EMPTY_DRAFT,
    applicant: form.applicant,
    mobile: form.mobile,
    maritalStatus: form.maritalStatus,
    marriageEndedOn: form.marriageEndedOn ?? '',
    spouse: form.spouse ?? NOBODY,
    children: form.children,
    hasHome: answerOf(homes),
    homes: (homes ?? []).map((home) => ({
      owner: ownerOf(home),
      area: home.area?.toString() ?? '',
      lost: home.lost,
    })),
    traded: answerOf(trades),
    trades: (trades ?? []).map((trade) => ({ owner: ownerOf(trade), tradedOn: trade.tradedOn })),
    annualIncome: form.annualIncome.toString(),
    category: form.category,
    categoryReason: form.categoryReason ?? '',
    answers: givenAnswers(form.answers),
  };
}

/** The server writes null for what was not answered. */
const givenAnswers = (answers: CategoryAnswers | undefined): CategoryAnswers =>
  Object.fromEntries(Object.entries(answers ?? {}).filter(([, answer]) => answer !== null));

const marriageEndOf = ({ maritalStatus, marriageEndedOn }: Draft) =>
  maritalStatus === 'DIVORCED' && marriageEndedOn !== '' ? marriageEndedOn : undefined;

const homesOf = ({ hasHome, homes }: Draft) => listOf(hasHome, homes.map(homeOf));

const tradesOf = ({ traded, trades }: Draft) => listOf(traded, trades.map(tradeOf));

/** None is an answer; no answer is something else. */
function listOf<Item>(answer: YesNo | '', items: Item[]): Item[] | undefined {
  const byAnswer = { yes: items, no: [], '': undefined };
  return byAnswer[answer];
}

const answerOf = (list: readonly unknown[] | null | undefined): YesNo | '' =>
  list ? (list.length > 0 ? 'yes' : 'no') : '';

const ownerOf = ({ owner, child }: Pick<HouseholdHome, 'owner' | 'child'>): OwnerName =>
  owner === HomeOwner.CHILD ? `CHILD-${child ?? 0}` : owner;
