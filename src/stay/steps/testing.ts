import type { AnyStateNode } from 'xstate';
import type { Stay } from '../../contract/index.ts';
import { booked } from '../../text/en/booked.ts';
import { common } from '../../text/en/common.ts';
import { commonLater } from '../../text/en/common-later.ts';
import { legal } from '../../text/en/legal.ts';
import { stay } from '../../text/en/stay.ts';
import { stayLater } from '../../text/en/stay-later.ts';
import { emptyDraft, type Draft } from '../draft.ts';
import { initialContext, type ChosenRoom, type StayContext, type StayEvent } from '../stay-context.ts';
import { stayMachine } from '../stay-machine.ts';
import type { LaterStayView } from '../stay-view.ts';
import { comfort, flexible, stayStart } from '../testing.ts';

/** For tests of the views: two nights for two at a hotel that offers all there is, in English. */
export const context = (
  changes: Partial<Omit<StayContext, 'draft'>> & { draft?: Partial<Draft> } = {},
): StayContext => ({
  ...initialContext({ language: 'en', start: stayStart }),
  isNews: true,
  ...changes,
  draft: { ...emptyDraft, arrival: '2026-12-10', departure: '2026-12-12', ...changes.draft },
});

/** A room that was chosen. */
export const chosenRoom = (changes: Partial<ChosenRoom> = {}): ChosenRoom => ({
  stay: twoNights,
  roomType: comfort,
  rate: flexible,
  terms: { payment: 'card', transport: false, touristTax: true },
  key: crypto.randomUUID(),
  outcome: null,
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

/** The tags of a chart's state, by its name; an unknown name is a mistake in the test. */
function tagsOf(state: string, node: AnyStateNode = stayMachine.root): readonly string[] | undefined {
  if (node.key === state) return node.tags;
  return Object.values(node.states)
    .map((child) => tagsOf(state, child))
    .find((tags) => tags !== undefined);
}

/** A view, and what is sent from it. */
export function viewOf(
  changes: Parameters<typeof context>[0] = {},
  state = 'choosing',
  languages = ['uk', 'en'],
): LaterStayView & { sent: StayEvent[] } {
  const tags = tagsOf(state);
  if (!tags) throw new Error(`The chart has no state ${state}`);
  const sent: StayEvent[] = [];
  return {
    context: context(changes),
    state,
    loading: tags.includes('loading'),
    held: tags.includes('held'),
    site: {
      site: 'hotel-dnipro',
      kind: 'stay',
      name: 'Hotel Dnipro',
      phone: '+380 44 000 00 00',
      timeZone: 'Europe/Kyiv',
      language: 'uk',
      languages,
      phoneCountries: [{ country: 'UA', callingCode: '380' }],
    },
    proxy: 'https://proxy.example',
    text: { ...common, ...booked, ...stay, ...commonLater, ...stayLater, ...legal },
    locale: 'en-GB',
    send: (event) => void sent.push(event),
    sent,
  };
}
