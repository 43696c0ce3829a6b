import { html } from 'lit';
import type { Detail } from '../../controls/details.ts';
import { bindingRows } from '../../flow/binding-rows.ts';
import { askedLanguage, inWords } from '../../flow/house-words.ts';
import { formatGuests } from '../../text/chosen-stay.ts';
import type { ChosenRoom } from '../stay-context.ts';
import type { LaterStayView } from '../stay-view.ts';
import { arrivalInWords, departureInWords, guestsInWords } from '../later-phrases.ts';

/** A room's details besides its price; once booked, as the hotel has them. */
export const roomRows = (view: LaterStayView, room: ChosenRoom): Detail[] => {
  const { text } = view;
  const { stay, rate, terms } = room;
  const booking = room.outcome?.booking;
  const held = {
    ...stay,
    ...rate,
    payment: terms.payment,
    company: room.company,
    rate: rate.name,
    ...booking,
  };
  const extras = [
    stay.extraBed && text.extraBed,
    !terms.touristTax && text.withoutTouristTax,
    terms.transport && text.transport,
    terms.loyaltyCode && `${text.loyaltyCode}: ${terms.loyaltyCode}`,
  ];
  const contract = inWords(askedLanguage(view), rate.contract?.name);
  return [
    { label: text.arrival, value: arrivalInWords(view, held) },
    { label: text.departure, value: departureInWords(view, held) },
    { label: text.guests, value: booking ? formatGuests(view, booking) : guestsInWords(view, stay) },
    {
      label: text.company,
      value: held.company && html`${held.company}, ${contract ?? text.publicRates}`,
    },
    { label: text.rate, value: inWords(askedLanguage(view), held.rate) },
    { label: text.besides, value: extras.filter(Boolean).join(', ') },
    ...bindingRows(view, held),
  ];
};
