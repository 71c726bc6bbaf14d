import type { TextKey, Values } from '@/lib/i18n';

/** A length of time in its most usual words; the second unit only where it is needed. */
export function spanWords(seconds: number): { key: TextKey; values: Values } {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  if (hours > 0) {
    return { key: minutes > 0 ? 'plan.span.hoursMinutes' : 'plan.span.hours', values: { hours, minutes } };
  }
  if (minutes > 0) {
    return {
      key: rest > 0 ? 'plan.span.minutesSeconds' : 'plan.span.minutes',
      values: { minutes, seconds: rest },
    };
  }
  return { key: 'plan.span.seconds', values: { seconds: rest } };
}
