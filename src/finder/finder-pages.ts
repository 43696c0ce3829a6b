import { html } from 'lit';
import type { Page } from '../flow/flow.ts';
import { counted } from '../flow/view.ts';
import { formatDate, formatTime } from '../text/format.ts';
import { fill } from '../text/text.ts';
import type { FinderView } from './finder-view.ts';
import { houseId, housesStep } from './houses.ts';
import { errorText, whenStep } from './when.ts';

const controls = ['party', 'date', 'time'] as const;

/** The page of a step. */
export function finderPage(view: FinderView, step: string): Page {
  const { context, text, send } = view;
  const page: Page = {
    step,
    heading: text.headingWhen,
    loading: '',
    fieldErrors: [],
    content: html``,
    summary: [],
    refusals: context.refusals,
  };
  const back = () => send({ type: 'back' });
  if (step === 'when') {
    return {
      ...page,
      fieldErrors: controls.flatMap((name) => {
        const message = errorText(view, name);
        return message ? [{ name, message }] : [];
      }),
      content: whenStep(view),
      next: { label: text.find, press: () => send({ type: 'submitted' }) },
    };
  }
  if (step === 'houses') {
    return {
      ...page,
      heading: text.headingHouses,
      focusFrom: context.picked ? { house: `#${houseId(context.picked.site)}` } : {},
      isFetching: waiting(view) > 0,
      result: result(view),
      content: housesStep(view),
      summary: summary(view, back),
      back,
    };
  }
  return { ...page, heading: houseHeading(view), summary: [], back, backLabel: text.otherHouses };
}

const houseHeading = ({ context, text }: FinderView): string => {
  const house = context.group.sites.find(({ site }) => site === context.picked?.site);
  return fill(text.headingHouse, { house: house?.name ?? '' });
};

const waiting = ({ context }: FinderView): number =>
  Object.values(context.told).filter(({ kind }) => kind === 'asking').length;

/** How far the search is, for the live region: said anew as each restaurant answers. */
function result(view: FinderView): string {
  const { context, text } = view;
  const asked = waiting(view);
  const withTables = Object.values(context.told).filter(
    (told) => told.kind === 'found' && told.openings.length > 0,
  ).length;
  const found = withTables > 0 ? counted(view, text.housesFound, withTables) : asked ? '' : text.noHouseFound;
  return [found, asked > 0 ? counted(view, text.housesAsked, asked) : ''].filter(Boolean).join(' ');
}

function summary({ context, text, locale }: FinderView, edit: () => void): Page['summary'] {
  const { party, date, time } = context.draft;
  const moment = `${formatDate(locale, date)}, ${formatTime(locale, time)}`;
  return [
    { text: counted({ text }, text.people, party), edit },
    { text: moment, edit },
  ];
}
