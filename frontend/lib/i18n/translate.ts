import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue } from './catalogue';
import { TAGS, currentLanguage, useLanguage, type Language } from './language';

/**
 * The keys of all texts. Each feature adds its own:
 * `declare module '@/lib/i18n/translate' { interface Texts extends Readonly<typeof zh> {} }`
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' declarations
export interface Texts {}
export type TextKey = keyof Texts;
export type Values = Record<string, string | number>;
export type Translate = (key: TextKey, values?: Values) => string;

const formats = new Map<string, IntlMessageFormat>();

export function translate(language: Language, key: string, values?: Values): string {
  const text = catalogue[language][key] ?? catalogue.zh[key];
  if (text === undefined) {
    return key;
  }
  return values ? String(formatOf(language, key, text).format(values)) : text;
}

function formatOf(language: Language, key: string, text: string) {
  const id = `${language}:${key}`;
  const format = formats.get(id) ?? new IntlMessageFormat(text, TAGS[language]);
  formats.set(id, format);
  return format;
}

export const hasText = (key: string): key is TextKey => key in catalogue.zh;

/** The words of a component, in the language that the person chose. */
export function useT(): Translate {
  const language = useLanguage();
  return (key, values) => translate(language, key, values);
}

/** For code outside of components, such as the title of the page. */
export const tNow = (key: string, values?: Values) => translate(currentLanguage(), key, values);
