import { counted, errorInWords, type View } from '../flow/view.ts';
import type {
  CommonTexts,
  HandoffTexts,
  LaterTexts,
  LegalTexts,
  TableLaterTexts,
  TableTexts,
} from '../text/shapes.ts';
import { fill } from '../text/text.ts';
import type { Control } from './draft.ts';
import { chosenVenue, maxPartySize } from './selection.ts';
import type { TableContext, TableEvent } from './table-context.ts';

type FirstTexts = CommonTexts & TableTexts;
type Later = LaterTexts & TableLaterTexts & LegalTexts;

/** A page's view: texts of the later steps are there once these are. */
export type TableView = View<TableContext, TableEvent, FirstTexts & Partial<Later>>;
/** A later step's view. */
export type LaterTableView = View<TableContext, TableEvent, FirstTexts & Later>;

/** The view of a page from which the booking goes on in the booking system's own window. */
export type HandoffView = View<TableContext, TableEvent, FirstTexts & HandoffTexts>;

/** A control's change as the chart's event. */
export const changer =
  ({ send }: TableView, control: Exclude<Control, 'party' | 'consent'>) =>
  (value: string): void =>
    send({ type: 'changed', control, value });

/** A control's error as text; undefined where there is none. */
export function errorText(view: TableView, control: Control): string | undefined {
  const { context, text } = view;
  const fieldError = context.fieldErrors[control];
  if (fieldError === 'badParty') return fill(text.badParty, { n: maxPartySize(context) });
  if (fieldError === 'badCode')
    return text.badCode && counted(view, text.badCode, context.sent?.codeLength ?? 4);
  if (fieldError === 'missingTel' && context.start?.capabilities.code === 'never')
    return text.missingTelNoCode;
  return errorInWords(fieldError, text);
}

/** Where the venue can be called. */
export const phoneOf = ({ context, site }: TableView): string | undefined =>
  chosenVenue(context)?.phone ?? site.phone;

export { counted };
