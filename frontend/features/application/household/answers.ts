import type CategoryAnswers from '@/generated/org/anju/CategoryAnswers';
import type { Category } from '../categories';

export type AnswerName = keyof CategoryAnswers;

/** The questions that each category asks besides the common ones, in their order. */
export const ANSWERS_OF: Record<Category, readonly AnswerName[]> = {
  NEW_WORKER: ['workStartedOn', 'waged'],
  TALENT: ['talentKind'],
  MIGRANT_WORKER: ['registeredElsewhere', 'employedSince'],
  LOW_INCOME: ['urbanRegistration'],
  HOME_EXPROPRIATED: ['noticeOn', 'onlyHome'],
  OTHER_HOUSING_POLICY: ['otherPolicy', 'givesUpOtherPolicy'],
  OTHER: [],
};

/** Only what the category asks; answers to another category that were given before stay behind. */
export const answersFor = (category: Category, answers: CategoryAnswers): CategoryAnswers =>
  Object.fromEntries(ANSWERS_OF[category].map((name) => [name, answers[name]]));

/** The questions of the category that have no answer yet. */
export const openAnswers = (category: Category, answers: CategoryAnswers): AnswerName[] =>
  ANSWERS_OF[category].filter((name) => answers[name] === undefined);
