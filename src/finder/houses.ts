import { html, nothing, type TemplateResult } from 'lit';
import type { Opening, Site } from '../contract/index.ts';
import { phoneLink, withPhone } from '../controls/phone.ts';
import { houseLanguage } from '../flow/house-words.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { formatDate, formatTime, formatWeekday } from '../text/format.ts';
import { fill } from '../text/text.ts';
import type { Told } from './finder-context.ts';
import type { FinderView } from './finder-view.ts';

/** The group's restaurants, each in a row that is there from the start and never moves. */
export const housesStep = (view: FinderView) =>
  html`<ul part="houses">
    ${view.context.group.sites.map((site) => house(view, site))}
  </ul>`;

export const houseId = (site: string): string => `booking-house-${site}`;

const house = (view: FinderView, site: Site) => {
  const told = view.context.told[site.site] ?? { kind: 'asking' };
  return html`<li part="house ${told.kind}" aria-busy=${told.kind === 'asking' ? 'true' : 'false'}>
    <div class="row">
      <h3
        part="house-name"
        id=${houseId(site.site)}
        tabindex="-1"
        lang=${houseLanguage({ ...view, site }) ?? nothing}
      >
        ${site.name}
      </h3>
      ${site.phone ? phoneLink(site.phone) : nothing}
    </div>
    <div class="told">${answer(view, site, told)}</div>
  </li>`;
};

function answer(view: FinderView, site: Site, told: Told): TemplateResult {
  const { text } = view;
  if (told.kind === 'asking') {
    // As many shapes as there can be times.
    return html`<p part="hint">${text.asking}</p>
      <div part="skeleton" aria-hidden="true">
        <div class="openings"><i></i><i></i><i></i><i></i></div>
      </div>`;
  }
  if (told.kind === 'refused') return refusal(view, site, told.error);
  if (told.openings.length === 0) return html`<p part="house-status">${text.nothingFound}</p>`;
  return found(view, site, told.openings);
}

/** Why it can't be asked; its telephone stands above. What may be over soon is said in our short words, and can be tried again. */
function refusal({ text, send }: FinderView, { site, name }: Site, error: BookingError): TemplateResult {
  if (error.remedy !== 'wait') {
    return html`<p part="house-status" lang=${error.message ? error.language : nothing}>
      ${withPhone(error.message || text.notAnswering)}
    </p>`;
  }
  const retry = ({ currentTarget }: Event): void => {
    // The button goes, and the row stays.
    const row = (currentTarget as Element).closest('li');
    row?.querySelector('h3')?.focus();
    send({ type: 'retried', site });
  };
  return html`<p part="house-status">${text.notAnswering}</p>
    <button type="button" part="button again" @click=${retry}>
      ${text.retry}<span class="visually-hidden">, ${name}</span>
    </button>`;
}

/** What an opening at the wanted time promises. */
const promises = {
  free: 'tableAt',
  request: 'requestAt',
  likely: 'likelyAt',
  possible: 'possibleAt',
} as const;

/** How a restaurant stands to what is wanted, in a sentence. */
export function statusOf({ context, text, locale }: FinderView, [nearest]: readonly Opening[]): string {
  const { date, time } = context.draft;
  if (!nearest) return text.nothingFound;
  if (nearest.day !== date) return fill(text.otherDayAt, { date: formatDate(locale, nearest.day) });
  const wanted = formatTime(locale, time);
  return fill(nearest.time === time ? text[promises[nearest.state]] : text.nearbyAt, { time: wanted });
}

function found(view: FinderView, site: Site, openings: readonly Opening[]): TemplateResult {
  const isWanted = ({ day, time }: Opening) =>
    day === view.context.draft.date && time === view.context.draft.time;
  const inOrder = [...openings].sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
  return html`<p part="house-status ${openings.some(isWanted) ? 'wanted' : ''}">
      ${statusOf(view, openings)}
    </p>
    <div class="openings" role="group" aria-labelledby=${houseId(site.site)}>
      ${inOrder.map((opening) => openingButton(view, site, opening, isWanted(opening)))}
    </div>`;
}

const momentOf = ({ date, time }: Opening): string => `${date}T${time}`;

/** Opens the restaurant's own booking, with this time chosen. */
function openingButton(
  view: FinderView,
  { site }: Site,
  opening: Opening,
  isWanted: boolean,
): TemplateResult {
  const { text, locale, send } = view;
  const notes = [
    // Past midnight it is already the next day.
    ...(opening.date === opening.day ? [] : [formatWeekday(locale, opening.date)]),
    ...(opening.placeName ? [opening.placeName] : []),
    ...(opening.state === 'request' ? [text.onRequest] : []),
  ];
  return html`<button
    type="button"
    part="slot opening${isWanted ? ' wanted' : ''}"
    value=${opening.time}
    @click=${() => send({ type: 'picked', site, opening })}
  >
    <span>${formatTime(locale, opening.time)}</span
    >${notes.length ? html`<small>${notes.join(', ')}</small>` : nothing}
  </button>`;
}
