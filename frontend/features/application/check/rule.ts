import type Policy from '@/generated/org/anju/Policy';
import type { Category } from '../categories';

/** What a family tells about itself; nothing of it leaves the browser. */
export type Answers = Housing & {
  /** `none` when no category fits. */
  category: Category | 'none';
};

type Housing =
  | { hasHome: false; tradedLately: boolean }
  /** Housing in the city in m², and the persons of the household, at least one. */
  | { hasHome: true; area: number; heads: number };

export type ConditionCode = 'no-home' | 'small-area' | 'category' | 'category-without-home';

/** One condition of article 6 (`no-home` covers the trades of the last years too) and whether the answers meet it. */
export interface Condition {
  code: ConditionCode;
  met: boolean;
}

type Numbers = Pick<Policy, 'minAreaPerHead'>;

/** The conditions that apply to these answers. The officers decide; this only says what to expect. */
export function judge(answers: Answers, policy: Numbers): Condition[] {
  return [...housing(answers, policy), ...category(answers)];
}

export const isMet = (conditions: readonly Condition[]) => conditions.every(({ met }) => met);

function housing(answers: Answers, { minAreaPerHead }: Numbers): Condition[] {
  if (answers.hasHome) {
    // Compares the whole area, so that no rounding of a quotient decides.
    return [{ code: 'small-area', met: answers.area < minAreaPerHead * answers.heads }];
  }
  return [{ code: 'no-home', met: !answers.tradedLately }];
}

/** Category (四) is for families without a home alone. */
function category(answers: Answers): Condition[] {
  return answers.category === 'LOW_INCOME'
    ? [{ code: 'category-without-home', met: !answers.hasHome }]
    : [{ code: 'category', met: answers.category !== 'none' }];
}
