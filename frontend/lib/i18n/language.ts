import { useSyncExternalStore } from 'react';
import { createSetting } from '@/lib/setting';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The BCP 47 tags that go to the server, into the page's `lang` and to `Intl`. */
export const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

const setting = createSetting<Language>('anju.language', LANGUAGES, 'zh');

export const currentLanguage = setting.get;

export function chooseLanguage(language: Language) {
  setting.set(language);
  applyLanguage();
}

/** Tells the browser (hyphenation, screen readers, fonts) which language the page is in. */
export function applyLanguage() {
  document.documentElement.lang = TAGS[setting.get()];
}

export function useLanguage(): Language {
  return useSyncExternalStore(setting.subscribe, setting.get);
}
