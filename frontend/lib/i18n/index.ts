export { chooseLanguage, currentLanguage, LANGUAGES, TAGS, useLanguage, type Language } from './language';
export {
  hasText,
  RENTAL,
  tNow,
  translate,
  useT,
  type TextKey,
  type Translate,
  type Values,
} from './translate';
