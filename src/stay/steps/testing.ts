import type { RoomType, Rate, Stay } from '../../contract/index.ts';
import { initialContext, type ChosenRoom, type StayContext, type StayEvent } from '../stay-context.ts';
import type { StayView } from '../stay-view.ts';
import { booked } from '../../text/en/booked.ts';
import { common } from '../../text/en/common.ts';
import { stay } from '../../text/en/stay.ts';
import { emptyDraft, type Draft } from '../draft.ts';
import { comfort, flexible, stayStart } from '../testing.ts';

/** For tests of the views: two nights for two at a hotel that offers all there is, in English. */
export const context = (
  changes: Partial<Omit<StayContext, 'draft'>> & { draft?: Partial<Draft> } = {},
): StayContext => ({
  ...initialContext({ language: 'en' }),
  start: stayStart,
  session: 'sealed',
  ...changes,
  draft: { ...emptyDraft, arrival: '2026-12-10', departure: '2026-12-12', ...changes.draft },
});

/** A room that was chosen. */
export const chosenRoom = (changes: Partial<ChosenRoom> = {}): ChosenRoom => ({
  stay: twoNights,
  roomType: comfort as RoomType,
  rate: flexible as Rate,
  terms: { payment: 'card', transport: false, touristTax: true },
  key: crypto.randomUUID(),
  booking: null,
  refusal: null,
  before: null,
  company: null,
  cancelAsked: false,
  ...changes,
});

export const twoNights: Stay = {
  arrival: '2026-12-10',
  departure: '2026-12-12',
  adults: 2,
  childAges: [],
  extraBed: false,
};

/** A view, and what is sent from it. */
export function viewOf(
  changes: Parameters<typeof context>[0] = {},
  state = 'choosing',
): StayView & { sent: StayEvent[] } {
  const sent: StayEvent[] = [];
  return {
    context: context(changes),
    state,
    loading: /ing$/.test(state) && !/^(choosing|entering|filling|reading|showing|waiting)$/.test(state),
    site: {
      site: 'hotel-dnipro',
      kind: 'stay',
      name: 'Hotel Dnipro',
      phone: '+380 44 000 00 00',
      timeZone: 'Europe/Kyiv',
      languages: ['uk', 'en'],
      smsCountries: [{ country: 'UA', callingCode: '380' }],
    },
    text: { ...common, ...booked, ...stay },
    locale: 'en-GB',
    send: (event) => void sent.push(event),
    sent,
  };
}
