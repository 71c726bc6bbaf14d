import type CategoryAnswers from '@/generated/org/anju/CategoryAnswers';
import type Member from '@/generated/org/anju/Member';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { numberOf } from '../binding';
import { useOwnerWords } from '../household/words';
import type { Draft, StepName } from './draft';

export interface Answer {
  step: AnsweredStep;
  name: string;
  value: string;
}

/** Every step at which something is answered. */
export type AnsweredStep = Exclude<StepName, 'papers' | 'review'>;

/** What was answered at each step, in words. */
export function useAnswers(draft: Draft): Answer[] {
  const t = useT();
  const format = useFormat();
  const join = (parts: readonly string[]) => parts.join(t('application.review.and'));
  const person = ({ name, identityNumber }: Member) =>
    t('application.review.person', { name, identityNumber });
  const values: Record<AnsweredStep, string> = {
    applicant: t('application.review.applicant', { person: person(draft.applicant), mobile: draft.mobile }),
    spouse: useMarriage(draft, person),
    children: join(draft.children.map(person)) || t('application.review.none'),
    housing: useHomes(draft, join),
    trade: useTrades(draft, join),
    income: draft.annualIncome
      ? format.money(numberOf(draft.annualIncome) ?? 0)
      : t('application.review.open'),
    category: useCategory(draft, join),
  };
  return (Object.keys(values) as AnsweredStep[]).map((step) => ({
    step,
    name: t(`application.review.${step}.name`),
    value: values[step],
  }));
}

function useMarriage(draft: Draft, person: (member: Member) => string): string {
  const t = useT();
  const format = useFormat();
  const { maritalStatus, marriageEndedOn } = draft;
  if (maritalStatus === '') {
    return t('application.review.open');
  }
  const words = t(`application.marital.${maritalStatus}`);
  const more: Record<string, string> = {
    MARRIED: person(draft.spouse),
    DIVORCED: marriageEndedOn && format.date(marriageEndedOn),
  };
  return more[maritalStatus] ? t('application.review.with', { words, more: more[maritalStatus] }) : words;
}

function useHomes({ hasHome, homes }: Draft, join: (parts: readonly string[]) => string): string {
  const t = useT();
  const format = useFormat();
  const ownerWords = useOwnerWords();
  const words = homes.map(({ owner, area, lost }) =>
    t(lost ? 'application.review.home.lost' : 'application.review.home', {
      owner: ownerWords(owner),
      area: format.area(numberOf(area) ?? 0),
    }),
  );
  const byAnswer = {
    yes: join(words),
    no: t('application.check.home.no'),
    '': t('application.review.open'),
  };
  return byAnswer[hasHome];
}

function useTrades({ traded, trades }: Draft, join: (parts: readonly string[]) => string): string {
  const t = useT();
  const format = useFormat();
  const ownerWords = useOwnerWords();
  const words = trades.map(({ owner, tradedOn }) =>
    t('application.review.trade', {
      owner: ownerWords(owner),
      day: tradedOn ? format.date(tradedOn) : t('application.review.open'),
    }),
  );
  const byAnswer = {
    yes: join(words),
    no: t('application.field.traded.no'),
    '': t('application.review.open'),
  };
  return byAnswer[traded];
}

/** The category with the answers to its own questions. */
function useCategory(
  { category, categoryReason, answers }: Draft,
  join: (parts: readonly string[]) => string,
): string {
  const t = useT();
  const answerWords = useAnswerWords();
  if (category === '') {
    return t('application.review.open');
  }
  const words = t(`application.category.${category}`);
  const more = category === 'OTHER' ? categoryReason.trim() : join(answerWords(category, answers));
  return more ? t('application.review.with', { words, more }) : words;
}

function useAnswerWords() {
  const t = useT();
  const format = useFormat();
  return (category: Exclude<Draft['category'], '' | 'OTHER'>, answers: CategoryAnswers): string[] => {
    const { talentKind, otherPolicy, workStartedOn, employedSince, noticeOn } = answers;
    const said: Record<typeof category, string | undefined> = {
      NEW_WORKER: workStartedOn && format.date(workStartedOn),
      TALENT: talentKind && t(`application.talentKind.${talentKind}`),
      MIGRANT_WORKER: employedSince && format.date(employedSince),
      LOW_INCOME: undefined,
      HOME_EXPROPRIATED: noticeOn && format.date(noticeOn),
      OTHER_HOUSING_POLICY: otherPolicy && t(`application.otherPolicy.${otherPolicy}`),
    };
    return [said[category]].filter((words) => words !== undefined);
  };
}
