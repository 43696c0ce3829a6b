import { html, nothing } from 'lit';
import type { Slot } from '../../contract/index.ts';
import { details, type Detail } from '../../controls/details.ts';
import { houseLanguage, inWords } from '../../flow/house-words.ts';
import { anotherLink, printButton } from '../../flow/keeping.ts';
import { slotCosts } from '../../flow/times/about-slot.ts';
import { whereRows } from '../../flow/where.ts';
import { momentInSentence } from '../../text/date-in-sentence.ts';
import { formatDate, formatMoney, formatTime } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { chosenPlace, chosenSlot, chosenVenue } from '../selection.ts';
import { counted, phoneOf, type LaterTableView } from '../table-view.ts';
import { legalOfTable } from './terms.ts';

/** The booking that was confirmed, requested or held, to keep; first what is not certain about it. */
export const outcomeStep = (view: LaterTableView) => {
  const { context, text, locale, proxy, send } = view;
  const { outcome } = context;
  if (!outcome) return html``;
  const { booking, status } = outcome;
  const doubt = doubtOf(view);
  return html`
    ${doubt ? html`<p>${doubt}</p>` : nothing}
    <p part="booking">
      <b>${formatDate(locale, booking.date, 'long')}, ${formatTime(locale, booking.time)}</b>
      <span>${counted(view, text.people, booking.partySize)}</span>
      ${[...new Set([booking.place, chosenVenue(context)?.name])].map((name) =>
        name ? html`<span lang=${houseLanguage(view) ?? nothing}>${name}</span>` : nothing,
      )}
    </p>
    ${doubt ? nothing : whatNext(view)}
    ${details([
      { label: text.reference, value: html`<code part="reference">${booking.reference}</code>` },
      ...whatWasSaid(view),
      ...aboutTable(view),
      ...whereRows(view, chosenVenue(context), { isOfGroup: chosenPlace(context)?.venue !== undefined }),
      { label: text.howToCancel, value: howToCancel(view) },
    ])}
    ${status === 'confirmed' ? html`<slot name="confirmed"></slot>` : nothing}
    <div class="buttons">
      <a
        part="button calendar-file${status === 'held' ? ' quiet' : ''}"
        href=${proxy + booking.calendar}
        download
        >${text.addToCalendar}</a
      >
      ${
        booking.manageUrl
          ? html`<a part="button manage" href=${booking.manageUrl}
              >${status === 'requested' ? text.manageRequest : text.manage}</a
            >`
          : nothing
      }
      ${status === 'confirmed' ? printButton(text.print) : nothing}
    </div>
    ${legalOfTable(view)}
    ${anotherLink(status === 'requested' ? text.requestAnother : text.bookAnother, () =>
      send({ type: 'reset' }),
    )}
  `;
};

/** What the guest has told: who they are, what they chose, their message. */
const whatWasSaid = (view: LaterTableView): Detail[] => {
  const { context, text } = view;
  const { draft, start } = context;
  const choice = context.choiceOffered ? start?.choice : null;
  const chosen = choice?.options.find(({ id }) => id === draft.choice);
  return [
    { label: text.guestName, value: [draft['given-name'], draft['family-name']].join(' ').trim() },
    { label: text.choice, value: inWords(houseLanguage(view), chosen?.name) },
    { label: text.comment, value: start?.capabilities.comment && draft.comment.trim() },
  ];
};

/** What the table is and asks for; how a held one is paid stands above. */
const aboutTable = (view: LaterTableView): Detail[] => {
  const { context, text } = view;
  const slot = chosenSlot(context);
  if (!slot) return [];
  const lang = houseLanguage(view);
  return [
    { label: text.kindOfTable, value: inWords(lang, slot.description) },
    ...costs(view, slot),
    { label: text.policy, value: inWords(lang, slot.policy) },
  ];
};

const costs = (view: LaterTableView, slot: Slot): Detail[] => {
  const { context, text, locale } = view;
  const { deposit, ...owed } = slot;
  return context.isPaid && deposit
    ? [
        { label: text.cost, value: slotCosts(view, owed).join('. ') },
        { label: text.paidBefore, value: formatMoney(locale, deposit) },
      ]
    : [{ label: text.cost, value: slotCosts(view, slot).join('. ') }];
};

/** By the link where the restaurant has a page that cancels, else by telephone. */
const howToCancel = (view: LaterTableView) => {
  const { context, text } = view;
  const { outcome, start } = context;
  if (start?.capabilities.cancel && outcome?.booking.manageUrl) return text.cancelOnline;
  return phoneOf(view) && text.cancelByCall;
};

/** What the restaurant must still say, and how the guest hears of it; undefined where it has. */
const doubtOf = ({ context, text }: LaterTableView): string | undefined => {
  const { outcome, draft } = context;
  const { tel, email } = draft;
  if (outcome?.status === 'requested') return fill(text.requestedTable, { tel, email });
  return outcome?.status === 'confirmed' && outcome.unverified
    ? fill(text.unverifiedTable, { tel, email })
    : undefined;
};

/** What happens next, or what the guest still has to do. */
const whatNext = (view: LaterTableView) => {
  const { context, text } = view;
  const { outcome, draft } = context;
  if (outcome?.status !== 'held') return html`<p part="hint">${text.confirmedNote}</p>`;
  const time = momentInSentence(view, outcome.until);
  return outcome.paymentUrl
    ? html`<p>${text.heldText}</p>
        <a part="button pay" href=${outcome.paymentUrl}>${text.pay}</a>`
    : html`<p>${fill(text.heldByLink, { email: draft.email, time })}</p>
        <p part="hint">${text.seenByItself}</p>`;
};
