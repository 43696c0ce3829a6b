import { html, nothing } from 'lit';
import type { StayStart } from '../../contract/index.ts';
import { selectField } from '../../controls/select-field.ts';
import { stepper } from '../../controls/stepper.ts';
import { fill } from '../../text/text.ts';
import { changer, counted, errorText, type StayView } from '../stay-view.ts';
import { ageInWords } from '../phrases.ts';

/** Who stays in the room: adults, and children with an age each, as the price depends on it. */
export const people = (view: StayView, start: StayStart) => {
  const { context, text } = view;
  const { adults, ages } = context.draft;
  return html`
    <div class="columns">
      ${stepper({
        name: 'adults',
        label: text.adults,
        value: adults,
        min: 1,
        max: start.maxAdults,
        text: counted(view, text.adultsCount, adults),
        decrease: text.fewerAdults,
        increase: text.moreAdults,
        error: errorText(view, 'adults'),
        onChange: changer(view, 'adults'),
      })}
      ${
        start.maxChildren
          ? stepper({
              name: 'children',
              label: text.children,
              value: ages.length,
              min: 0,
              max: start.maxChildren,
              text: ages.length ? counted(view, text.childrenCount, ages.length) : text.noChildren,
              decrease: text.fewerChildren,
              increase: text.moreChildren,
              // Each child has a visible age field, so that no child is dropped unnoticed.
              onChange: (count) => changer(view, 'ages')(resized(ages, Math.min(count, start.maxChildren))),
            })
          : nothing
      }
    </div>
    ${ages.length ? html`<div class="columns">${ages.map((_, index) => childAge(view, start, index))}</div>` : nothing}
  `;
};

const resized = (ages: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => ages[index] ?? '');

const childAge = (view: StayView, { maxChildAge }: StayStart, index: number) => {
  const { context, text } = view;
  const { ages } = context.draft;
  const value = ages[index] ?? '';
  const fieldError = errorText(view, 'child-age');
  // Where ages are missing, only those are wrong; else it was the hotel that refused them.
  const isWrong = value === '' || !ages.includes('');
  return selectField({
    name: 'child-age',
    id: `child-age-${index + 1}`,
    label: fill(text.childAge, { n: index + 1 }),
    value,
    options: [
      { value: '', label: text.chooseAge },
      ...Array.from({ length: maxChildAge + 1 }, (_, age) => ({
        value: String(age),
        label: ageInWords(view, age),
      })),
    ],
    required: true,
    error: isWrong ? fieldError : undefined,
    onChange: (age) => changer(view, 'ages')(ages.map((other, at) => (at === index ? age : other))),
  });
};
