import { fill, plural, type Messages } from '../text/text.ts';
import type { Plural } from '../text/en.ts';
import type { Site } from '../contract/index.ts';
import { maxPartySize, type Control } from './draft.ts';
import type { TableContext, TableEvent } from './table-context.ts';

/** All that a step's view is a function of. */
export interface TableView {
  context: TableContext;
  /** The chart's inner state in this step, such as `checking`. */
  state: string;
  loading: boolean;
  site: Site;
  text: Messages;
  /** For Intl: the page's language with its region. */
  locale: string;
  send(event: TableEvent): void;
}

/** A text with plural forms, for `n`. */
export const counted = ({ text }: Pick<TableView, 'text'>, forms: Plural, n: number): string =>
  plural(text.language, forms, n);

/** A control's change as the chart's event. */
export const changer =
  ({ send }: TableView, control: Exclude<Control, 'party'>) =>
  (value: string): void =>
    send({ type: 'changed', control, value });

/** What is wrong with a control, in words; undefined where nothing is. */
export function problemText(view: TableView, control: Control): string | undefined {
  const { context, text } = view;
  const problem = context.problems[control];
  if (!problem) return undefined;
  if (typeof problem === 'object') return problem.message || text.failed;
  if (problem === 'badParty') return fill(text.badParty, { n: maxPartySize(context) });
  if (problem === 'badCode') return counted(view, text.badCode, context.sent?.codeLength ?? 4);
  return text[problem];
}
