import { html, nothing } from 'lit';
import { textArea } from '../../controls/field.ts';
import { radioCards } from '../../controls/radio-cards.ts';
import type { Choice } from '../../contract/index.ts';
import { houseLanguage, inWords } from '../../flow/house-words.ts';
import { formatMoney } from '../../text/format.ts';
import { changer, errorText, type TableView } from '../table-view.ts';

/** The restaurant's choice for that time, and a comment. */
export const choiceStep = (view: TableView) => {
  const { start, choiceOffered } = view.context;
  return html`${choiceOffered && start?.choice ? options(view, start.choice) : nothing}
  ${start?.capabilities.comment ? comment(view) : nothing}`;
};

const options = (view: TableView, { title, required, options }: Choice) => {
  const { context, text, locale } = view;
  const lang = houseLanguage(view);
  const cards = options.map(({ id, name, description, price }) => ({
    value: id,
    title: name,
    lang,
    description: inWords(lang, description),
    aside: price && formatMoney(locale, price),
  }));
  return radioCards({
    name: 'choice',
    legend: title || text.choice,
    legendLang: title ? lang : undefined,
    cards: required ? cards : [...cards, { value: '', title: text.noChoice }],
    value: context.draft.choice,
    error: errorText(view, 'choice'),
    onChange: changer(view, 'choice'),
  });
};

const comment = (view: TableView) =>
  textArea({
    name: 'comment',
    label: view.text.comment,
    optional: view.text.optional,
    hint: view.text.commentHint,
    value: view.context.draft.comment,
    maxlength: 1000,
    onInput: changer(view, 'comment'),
  });
