import type { StayBooking, StayStart } from '../contract/index.ts';
import { defineRangeCalendar } from '../controls/calendar/range-calendar.ts';
import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { guestOf } from '../flow/guest/guest-draft.ts';
import { startingCountry } from '../flow/guest/starting-country.ts';
import { pendingBooking } from '../flow/pending-booking.ts';
import { actorOf, readChart, runActor } from '../flow/run-actor.ts';
import { laterViews, StepViews } from '../flow/step-views.ts';
import { toMainUnit } from '../text/money.ts';
import { commonLater } from '../text/common-later.ts';
import { legal } from '../text/legal.ts';
import { stayLater } from '../text/stay-later.ts';
import { dates as styles } from '../theme/dates.ts';
import { stayAttributes } from './attributes.ts';
import type { Draft } from './draft.ts';
import { nextToBook, roomToReplace } from './selection.ts';
import { createStayActors } from './stay-actors.ts';
import { keptStay, type KeptStay, type StayEmitted, type StayEvent } from './stay-context.ts';
import { stayMachine } from './stay-machine.ts';
import { stayPage } from './stay-pages.ts';
import { stayOrder, staySteps } from './stay-steps.ts';
import type { StayView } from './stay-view.ts';
import { datesStep } from './steps/dates.ts';
import { staySummary } from './summary.ts';

/** The flow of booking a stay at one hotel. */
function createFlow(options: FlowOptions<StayStart>): Flow {
  const { host, client, site, start, proxy, emit } = options;
  defineRangeCalendar();

  const draft = {
    ...draftOf({ ...options.preselection, 'tel-country': startingCountry(options) }),
    residence: likelyResidence(start),
  };
  const pending = pendingBooking<KeptStay>(proxy, site.site, options.isShown);
  const machine = stayMachine.provide({
    actors: createStayActors(client),
    actions: {
      keepPending: ({ context }) => pending.keep(keptStay(context)),
      dropPending: () => pending.drop(),
    },
  });
  const actor = actorOf(machine, { language: options.language, start, draft, kept: pending.left });
  const now = () => readChart(actor.getSnapshot());

  const views = new StepViews<StayView>(
    { dates: (view) => ({ content: datesStep(view) }) },
    laterViews(options, () => import('./later-steps.ts').then(({ laterSteps }) => laterSteps), [
      commonLater,
      stayLater,
      legal,
    ]),
    () => host.requestUpdate(),
  );

  actor.on('*', (event: StayEmitted) => {
    if (event.type === 'ready' || event.type === 'pending') views.loadLater();
    const told = 'bookings' in event ? { type: event.type, booking: bookingOf(event.bookings) } : event;
    return pending.isOwn() ? emit(told) : undefined;
  });
  runActor(host, actor);

  const send = (event: StayEvent): void => {
    if (event.type !== 'reset' && event.type !== 'asked') return actor.send(event);
    actor.send({ type: event.type, draft: { ...draft, ...guestOf(now().context.draft) } });
  };

  return {
    page({ text, locale }: Localization<StayView['text']>) {
      const { step, ...moment } = now();
      return stayPage({ ...moment, site, proxy, text, locale, send }, step, views);
    },
    get summary() {
      return staySummary(now().context);
    },
    get booksNext() {
      const { context, step, state } = now();
      const isReading = step === 'review' && state === 'reading';
      return isReading && nextToBook(context) >= 0 && roomToReplace(context) < 0;
    },
    preselect(control, value) {
      const { step } = now();
      const isChoosing = step === 'starting' || (step in staySteps && stayOrder.preselects(step));
      if (!isChoosing) return false;
      const [[name, typed] = []] = Object.entries(draftOf({ [control]: value }));
      if (name) actor.send({ type: 'changed', control: name, value: typed } as StayEvent);
      return true;
    },
    changeLanguage: (language) => actor.send({ type: 'language.changed', language }),
    reset: () => send({ type: 'reset' }),
  };
}

/** Attributes are text; adults are a number, children a list of ages. */
const draftOf = ({ adults, ages, ...texts }: Record<string, string>): Partial<Draft> => ({
  ...texts,
  ...(adults && { adults: Number(adults) }),
  ...(ages && { ages: ages.split(',').map((age) => age.trim()) }),
});

/** Whether the guest lives in the hotel's country, by the region of their browser; empty where nobody asks, or the country isn't known. */
function likelyResidence({ capabilities, venue }: StayStart): Draft['residence'] {
  if (!capabilities.residence || !venue.country) return '';
  const { region } = new Intl.Locale(navigator.language).maximize();
  return region === venue.country ? 'resident' : 'non-resident';
}

/** All rooms as one booking, as analytics want it; the first one's reference is used for all. */
function bookingOf(bookings: readonly StayBooking[]) {
  const rooms = bookings.map((booking) => {
    const { reference, arrival, departure, roomType, rate, adults, children, total } = booking;
    return { reference, arrival, departure, roomType, rate, adults, children, value: toMainUnit(total) };
  });
  const currency = bookings[0]?.total.currency ?? '';
  const minor = bookings.reduce((sum, { total }) => sum + total.minor, 0);
  const { reference = '', arrival, departure } = rooms[0] ?? {};
  return {
    kind: 'stay',
    reference,
    arrival,
    departure,
    rooms,
    value: toMainUnit({ minor, currency }),
    currency,
  };
}

export const stayFlow: FlowModule<StayStart> = {
  createFlow,
  styles,
  attributes: stayAttributes,
};
