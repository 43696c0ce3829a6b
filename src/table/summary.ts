import type { Page } from '../flow/flow.ts';
import { houseLanguage } from '../flow/house-words.ts';
import { formatDate, formatTime } from '../text/format.ts';
import { chosenPlace, chosenSlot, hasSeveralPlaces, offeredChoice } from './selection.ts';
import type { TableContext } from './table-context.ts';
import { tableOrder, type TableStep } from './table-steps.ts';
import { counted, type TableView } from './table-view.ts';

/** What is chosen so far, for the page: no guest data. */
export function tableSummary(context: TableContext) {
  const { date, time, party } = context.draft;
  const place = hasSeveralPlaces(context) && chosenPlace(context);
  return {
    partySize: party,
    ...(place && { room: place.name }),
    ...(date && { date: chosenSlot(context)?.date ?? date }),
    ...(date && time && { time: chosenSlot(context)?.time ?? time }),
  };
}

/** What is chosen so far, for the guest; what lies before the present step leads back to its own. */
export function summaryItems(view: TableView, step: TableStep): Page['summary'] {
  const { context, locale, text, held, send } = view;
  const { draft } = context;
  const isPast = (target: TableStep) => tableOrder.isBefore(target, step);
  const edit = (target: TableStep) =>
    isPast(target) && !held ? () => send({ type: 'edit', step: target }) : undefined;
  const place = hasSeveralPlaces(context) && chosenPlace(context);
  const { date, time } = chosenSlot(context) ?? draft;
  const choice = offeredChoice(context)?.options.find(({ id }) => id === draft.choice);
  return [
    ...(place ? [{ text: place.name, lang: houseLanguage(view), edit: edit('when') }] : []),
    { text: counted(view, text.people, draft.party), edit: edit('when') },
    ...(date
      ? [
          {
            text: [formatDate(locale, date), ...(time ? [formatTime(locale, time)] : [])].join(', '),
            edit: edit('when'),
          },
        ]
      : []),
    ...(choice && isPast('choice')
      ? [
          {
            text: choice.name,
            lang: houseLanguage(view),
            edit: edit(tableOrder.isNeeded('choice', context) ? 'choice' : 'guest'),
          },
        ]
      : []),
    ...(isPast('guest')
      ? [{ text: `${draft['given-name']} ${draft['family-name']}`, edit: edit('guest') }]
      : []),
  ];
}
