import type RefusalGround from '@/generated/org/anju/RefusalGround';
import type { Typed } from './typed';

/** The choice of an officer who writes article and reason. */
export const OWN_WORDS = 'OWN';

type Stated = Pick<Typed, 'ground' | 'article' | 'reason'>;

/** What a refusal is proposed with; undefined while article or reason are missing. */
export function proposalOf(
  { ground, article, reason }: Stated,
  grounds: readonly RefusalGround[],
): { article: string; reason: string } | undefined {
  const cited =
    ground === OWN_WORDS
      ? article.trim()
      : grounds.find(({ code }: { code: string }) => code === ground)?.article;
  const words = reason.trim();
  return cited && words ? { article: cited, reason: words } : undefined;
}

/** Another ground brings its first words, and never replaces what the officer wrote. */
export function chosenGround(
  { reason }: Stated,
  ground: string,
  grounds: readonly RefusalGround[],
  firstWords: (code: string) => string,
): Partial<Typed> {
  const isUntouched = reason.trim() === '' || grounds.some(({ code }) => firstWords(code) === reason);
  const words = ground === OWN_WORDS ? '' : firstWords(ground);
  return { ground, ...(isUntouched && { reason: words }) };
}
