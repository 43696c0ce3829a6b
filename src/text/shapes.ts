import type { booked } from './en/booked.ts';
import type { common } from './en/common.ts';
import type { commonLater } from './en/common-later.ts';
import type { errors } from './en/errors.ts';
import type { feedback } from './en/feedback.ts';
import type { handoff } from './en/handoff.ts';
import type { finder } from './en/finder.ts';
import type { legal } from './en/legal.ts';
import type { manage } from './en/manage.ts';
import type { manageTable } from './en/manage-table.ts';
import type { stay } from './en/stay.ts';
import type { stayLater } from './en/stay-later.ts';
import type { table } from './en/table.ts';
import type { tableLater } from './en/table-later.ts';
import type { Catalog } from './text.ts';

/**
 * The shape of each catalog is the English one: in every other language, a text that is missing or too many doesn't compile.
 * `{name}` is filled in; an object holds the plural forms that the language needs (the categories of Intl.PluralRules).
 */
export type CommonTexts = Catalog<typeof common>;
export type TableTexts = Catalog<typeof table>;
export type StayTexts = Catalog<typeof stay>;
/** What is loaded after the first step. */
export type LaterTexts = Catalog<typeof commonLater>;
export type TableLaterTexts = Catalog<typeof tableLater>;
export type StayLaterTexts = Catalog<typeof stayLater>;
export type FinderTexts = Catalog<typeof finder>;
export type ManageTexts = Catalog<typeof manage>;
export type FeedbackTexts = Catalog<typeof feedback>;
export type ManageTableTexts = Catalog<typeof manageTable>;
export type BookedTexts = Catalog<typeof booked>;
export type HandoffTexts = Catalog<typeof handoff>;
export type LegalTexts = Catalog<typeof legal>;
export type ErrorTexts = Catalog<typeof errors>;
