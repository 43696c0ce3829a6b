import { html, nothing } from 'lit';
import { textArea } from '../../controls/field.ts';
import { radioCards } from '../../controls/radio-cards.ts';
import { houseLanguage, inWords } from '../../flow/house-words.ts';
import { formatMoney } from '../../text/format.ts';
import { offeredChoice } from '../selection.ts';
import { changer, errorText, type LaterTableView } from '../table-view.ts';

/** The restaurant's choice for that time: on a page of its own where one must be made, else beside the guest's details. */
export const choiceStep = (view: LaterTableView) => html`${choice(view)}`;

export const choice = (view: LaterTableView) => {
  const { context, text, locale } = view;
  const offered = offeredChoice(context);
  if (!offered) return nothing;
  const lang = houseLanguage(view);
  const cards = offered.options.map(({ id, name, description, price }) => ({
    value: id,
    title: name,
    lang,
    description: inWords(lang, description),
    aside: price && formatMoney(locale, price),
  }));
  return radioCards({
    name: 'choice',
    legend: offered.title || text.choice,
    legendLang: offered.title ? lang : undefined,
    // The page's heading says it.
    hideLegend: offered.required,
    cards: offered.required ? cards : [...cards, { value: '', title: text.noChoice }],
    value: context.draft.choice,
    error: errorText(view, 'choice'),
    onChange: changer(view, 'choice'),
  });
};

/** What the guest may tell the restaurant besides; nothing where it takes no messages. */
export const comment = (view: LaterTableView) =>
  view.context.start?.capabilities.comment
    ? textArea({
        name: 'comment',
        label: view.text.comment,
        optional: view.text.optional,
        hint: view.text.commentHint,
        value: view.context.draft.comment,
        maxlength: 1000,
        rows: 2,
        onInput: changer(view, 'comment'),
      })
    : nothing;
