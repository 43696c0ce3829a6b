import type { TableStart } from '../contract/index.ts';
import { defineCalendar } from '../controls/calendar/calendar.ts';
import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { guestOf } from '../flow/guest/guest-draft.ts';
import { startingCountry } from '../flow/guest/starting-country.ts';
import { pendingBooking } from '../flow/pending-booking.ts';
import { actorOf, readChart, runActor } from '../flow/run-actor.ts';
import { laterViews, StepViews } from '../flow/step-views.ts';
import { isDayFull } from '../flow/times/slots.ts';
import { commonLater } from '../text/common-later.ts';
import { handoff as handoffTexts } from '../text/handoff.ts';
import { legal } from '../text/legal.ts';
import { tableLater } from '../text/table-later.ts';
import { tableAttributes } from './attributes.ts';
import type { Control, Draft } from './draft.ts';
import { chosenSlot, handsOver, isCodeSent, isOpenDay, isPartyTooLarge, mayBook } from './selection.ts';
import { whenStep } from './steps/when.ts';
import { tableSummary } from './summary.ts';
import { createTableActors } from './table-actors.ts';
import { keptTable, type KeptTable, type TableEmitted, type TableEvent } from './table-context.ts';
import { tableMachine } from './table-machine.ts';
import { tablePage } from './table-pages.ts';
import { tableOrder, tableSteps } from './table-steps.ts';
import type { TableView } from './table-view.ts';

/** The flow of booking a table on one site. */
function createFlow(options: FlowOptions<TableStart>): Flow {
  const { host, client, site, start, proxy, emit } = options;
  defineCalendar();

  const draft = draftOf({ ...options.preselection, 'tel-country': startingCountry(options) });
  const pending = pendingBooking<KeptTable>(proxy, site.site, options.isShown);
  const machine = tableMachine.provide({
    actors: createTableActors(client),
    actions: {
      keepPending: ({ context }) => pending.keep(keptTable(context)),
      dropPending: () => pending.drop(),
    },
  });
  const { language, handoff } = options;
  const actor = actorOf(machine, { language, start, draft, handoff, kept: pending.left });
  const now = () => readChart(actor.getSnapshot());
  const context = () => now().context;

  const views: StepViews<TableView> = new StepViews<TableView>(
    {
      when: (view) =>
        (needsMore(view) ? views.get('whenAndMore')?.(view) : undefined) ?? { content: whenStep(view) },
    },
    laterViews(options, () => import('./later-steps.ts').then(({ laterSteps }) => laterSteps), [
      commonLater,
      tableLater,
      legal,
    ]),
    () => host.requestUpdate(),
  );

  actor.on('*', (event: TableEmitted) => {
    const isNext = event.type === 'ready' && !handsOver(context());
    if (isNext || event.type === 'pending') views.loadLater();
    if (!pending.isOwn()) return undefined;
    if (!('booking' in event)) return emit(event);
    if (event.type === 'held') return emit({ type: 'held', until: event.until });
    const { reference, date, time, partySize } = event.booking;
    const { room } = tableSummary(now().context);
    const booking = { kind: 'table', ...(room && { room }), reference, date, time, partySize };
    return emit({ type: event.type, booking });
  });
  runActor(host, actor);

  const send = (event: TableEvent): void => {
    if (event.type !== 'reset' && event.type !== 'asked') return actor.send(event);
    actor.send({ type: event.type, draft: { ...draft, ...guestOf(now().context.draft) } });
  };

  const handoffViews = new StepViews<TableView>(
    {},
    laterViews(
      options,
      async () => (await import('./handoff/handoff-steps.ts')).handoffSteps({ host, emit, context, send }),
      [handoffTexts],
    ),
    () => host.requestUpdate(),
  );

  return {
    page({ text, locale }: Localization<TableView['text']>) {
      const { step, ...moment } = now();
      const isElsewhere = step === 'when' && handsOver(moment.context);
      const view = { ...moment, site, proxy, text, locale, send };
      return tablePage(view, step, isElsewhere ? handoffViews : views);
    },
    get summary() {
      return tableSummary(now().context);
    },
    get booksNext() {
      const { context, step, loading } = now();
      const isBooking = mayBook(step, context) && !(step === 'guest' && isCodeSent(context));
      return isBooking && tableOrder.isComplete(step, context) && !loading;
    },
    preselect(control, value) {
      const { context, step } = now();
      const isChoosing = step === 'starting' || (step in tableSteps && tableOrder.preselects(step));
      const isClosed = control === 'date' && step === 'when' && !isOpenDay(context, value);
      if (!isChoosing || isClosed) return false;
      const [[name, typed] = []] = Object.entries(draftOf({ [control]: value })) as [Control, string][];
      if (name) actor.send({ type: 'changed', control: name, value: typed } as TableEvent);
      return true;
    },
    handOver(handoff) {
      const { context } = now();
      if (handoff !== context.handoff) actor.send({ type: 'handoff.changed', handoff });
      return !context.start || context.start.handoff !== undefined;
    },
    changeLanguage: (language) => actor.send({ type: 'language.changed', language }),
    reset: () => send({ type: 'reset' }),
  };
}

/** Whether the page of the times has more to show than comes with it: about a time, or instead of what can't be had. */
const needsMore = ({ context }: TableView): unknown =>
  chosenSlot(context) ??
  (context.fieldErrors.time || isPartyTooLarge(context) || (context.meals && isDayFull(context.meals)));

/** Attributes are text; the party is a number. */
const draftOf = (values: Record<string, string>): Partial<Draft> => {
  const { party, ...texts } = values;
  return { ...texts, ...(party && { party: Number(party) }) };
};

export const tableFlow: FlowModule<TableStart> = { createFlow, attributes: tableAttributes };
