import { createActor } from 'xstate';
import type { ConfirmedStay } from '../contract/index.ts';
import { isPlainDate } from '../dates/plain-date.ts';
import { defineRangeCalendar } from '../controls/calendar/range-calendar.ts';
import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { guestControls } from '../flow/guest/guest-draft.ts';
import { startingCountry } from '../flow/guest/starting-country.ts';
import { runActor } from '../flow/run-actor.ts';
import { currentStep } from '../flow/current-step.ts';
import { stay } from '../text/stay.ts';
import { stay as styles } from '../theme/stay.ts';
import { stayAttributes } from './attributes.ts';
import { nextToBook, totalOf } from './selection.ts';
import type { Draft } from './draft.ts';
import { createStayActors } from './stay-actors.ts';
import type { Resume, StayEvent } from './stay-context.ts';
import { stayMachine } from './stay-machine.ts';
import { stayPage } from './stay-pages.ts';
import type { StayView } from './stay-view.ts';
import { roomToMend } from './steps/review.ts';

/** Where the guest is while a session is renewed: where they were. */
const stepOfResume: Record<Resume, string> = {
  company: 'company',
  rooms: 'dates',
  refresh: 'rooms',
  move: 'rates',
  rates: 'rates',
  reprice: 'review',
  book: 'review',
};

/** An amount in the currency's main unit, as analytics want it. */
const mainUnit = ({ minor, currency }: { minor: number; currency: string }): number => {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return minor / 10 ** maximumFractionDigits;
};

const bookedRoom = ({
  reference,
  arrival,
  departure,
  roomType,
  rate,
  adults,
  children,
  total,
}: ConfirmedStay) => ({
  reference,
  arrival,
  departure,
  roomType,
  rate,
  adults,
  children,
  value: mainUnit(total),
});

/** A stay, from the first look to the confirmation, at one hotel. */
function createFlow(options: FlowOptions): Flow {
  const { host, client, site, proxy, emit } = options;
  defineRangeCalendar();

  const draft = draftOf({ ...options.preselection, 'tel-country': startingCountry(options) });
  const actor = createActor(stayMachine.provide({ actors: createStayActors(client) }), {
    input: { language: options.language, draft },
  });
  const stepNow = () => currentStep(actor.getSnapshot(), stepOfResume);
  const summary = () => {
    const { context } = actor.getSnapshot();
    const { arrival, departure, adults, ages } = context.draft;
    const total = totalOf(context);
    return {
      ...(isPlainDate(arrival) && { arrival }),
      ...(isPlainDate(departure) && { departure }),
      adults,
      children: ages.length,
      ...(context.rooms.length && { rooms: context.rooms.length }),
      ...(total && { value: mainUnit(total), currency: total.currency }),
    };
  };
  actor.on('*', (event) => {
    if (event.type !== 'confirmed') return emit(event);
    const total = totalOf({ rooms: actor.getSnapshot().context.rooms });
    const rooms = event.rooms.map(bookedRoom);
    const [first] = rooms;
    if (!first || !total) return;
    const { reference, arrival, departure } = first;
    const { currency } = total;
    emit({
      type: 'confirmed',
      booking: { kind: 'stay', reference, arrival, departure, rooms, value: mainUnit(total), currency },
    });
  });
  runActor(host, actor);

  const send = (event: StayEvent): void => {
    if (event.type !== 'reset') return actor.send(event);
    const kept = actor.getSnapshot().context.draft;
    const again = Object.fromEntries(guestControls.map((name) => [name, kept[name]]));
    actor.send({ type: 'reset', draft: { ...draft, ...again } });
  };

  return {
    page({ text, locale }: Localization<StayView['text']>) {
      const snapshot = actor.getSnapshot();
      const { step, state } = stepNow();
      const loading = snapshot.hasTag('loading');
      return stayPage({ context: snapshot.context, state, loading, site, text, locale, send }, step, proxy);
    },
    get summary() {
      return summary();
    },
    get booksNext() {
      const { context } = actor.getSnapshot();
      const { step, state } = stepNow();
      const isReading = step === 'review' && state === 'reading';
      return isReading && nextToBook(context) >= 0 && roomToMend({ context }) < 0;
    },
    preselect(control, value) {
      if (!['starting', 'company', 'dates'].includes(stepNow().step)) return false;
      const [[name, typed] = []] = Object.entries(draftOf({ [control]: value }));
      if (name) actor.send({ type: 'changed', control: name, value: typed } as StayEvent);
      return true;
    },
    changeLanguage: (language) => actor.send({ type: 'language.changed', language }),
    reset: () => send({ type: 'reset' }),
  };
}

/** Attributes give text; adults are a number, children a list of ages. */
const draftOf = ({ adults, ages, ...texts }: Record<string, string>): Partial<Draft> => ({
  ...texts,
  ...(adults && { adults: Number(adults) }),
  ...(ages && { ages: ages.split(',').map((age) => age.trim()) }),
});

export const stayFlow: FlowModule = { createFlow, texts: stay, styles, attributes: stayAttributes };
