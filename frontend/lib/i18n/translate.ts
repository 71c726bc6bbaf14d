import { IntlMessageFormat } from 'intl-messageformat';
import { useHomes, type HomeUse } from '@/lib/homes';
import { catalogue } from './catalogue';
import { TAGS, currentLanguage, useLanguage, type Language } from './language';

/**
 * The keys of all texts. Each feature adds its own:
 * `declare module '@/lib/i18n/translate' { interface Texts extends Readonly<typeof zh> {} }`
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' declarations
export interface Texts {}
/** The words that a text has of its own where homes are for rent. */
export const RENTAL = '@rent';

export type TextKey = Exclude<keyof Texts, `${string}@rent`>;
export type Values = Record<string, string | number>;
export type Translate = (key: TextKey, values?: Values) => string;

const formats = new Map<string, IntlMessageFormat>();

export function translate(language: Language, key: string, values?: Values, use: HomeUse = 'SALE'): string {
  const shown = use === 'RENT' && key + RENTAL in catalogue.zh ? key + RENTAL : key;
  const text = catalogue[language][shown] ?? catalogue.zh[shown];
  if (text === undefined) {
    return key;
  }
  return values ? String(formatOf(language, shown, text).format(values)) : text;
}

function formatOf(language: Language, key: string, text: string) {
  const id = `${language}:${key}`;
  const format = formats.get(id) ?? new IntlMessageFormat(text, TAGS[language]);
  formats.set(id, format);
  return format;
}

export const hasText = (key: string): key is TextKey => key in catalogue.zh;

/** The words of a component, in the language that the person chose and for the use of the homes that it shows. */
export function useT(): Translate {
  const language = useLanguage();
  const use = useHomes();
  return (key, values) => translate(language, key, values, use);
}

/** For code outside of components, such as the title of the page. */
export const tNow = (key: string, values?: Values) => translate(currentLanguage(), key, values);
