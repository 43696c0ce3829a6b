export { languages } from '../../src/text/languages.ts';
export {
  catalogLanguage,
  languageFor,
  localeOf,
  nearestLanguage,
  primaryLanguage,
} from '../../src/text/text.ts';
export { errorText, requestFields, texts } from './texts.ts';
export type { ErrorReason, RequestField, VenueKind } from './texts.ts';
export { inLanguages, wordsIn } from './wanted.ts';
export type { HouseLanguages } from '../../src/text/text.ts';
