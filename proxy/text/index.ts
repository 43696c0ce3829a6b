export { nearestLanguage, primaryLanguage } from '../../src/text/text.ts';
export { errorText, requestFields, texts } from './texts.ts';
export type { ErrorReason, RequestField, VenueKind } from './texts.ts';
export { acceptedLanguages, inLanguages } from './wanted.ts';
