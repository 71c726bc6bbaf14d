import { hasText, type Translate } from '@/lib/i18n';

/** Why a case was not decided or cannot be taken, by the stable code of the refusal. */
export function refusalWords(t: Translate, code: string): string {
  const key = `verification.refused.${code}`;
  return hasText(key) ? t(key) : t('verification.refused.other', { code });
}
