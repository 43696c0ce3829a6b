import { radioCards } from '../../controls/radio-cards.ts';
import { houseLanguage } from '../../flow/house-words.ts';
import { changer, counted, errorText, type TableView } from '../table-view.ts';

/** The place, if there are several. */
export const roomStep = (view: TableView) =>
  radioCards({
    name: 'room',
    legend: view.text.room,
    cards: (view.context.start?.places ?? []).map(({ id, name, maxPartySize }) => ({
      value: id,
      title: name,
      lang: houseLanguage(view),
      description: counted(view, view.text.roomUpTo, maxPartySize),
    })),
    value: view.context.draft.room,
    error: errorText(view, 'room'),
    onChange: changer(view, 'room'),
  });
