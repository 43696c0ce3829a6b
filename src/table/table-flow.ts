import { createActor } from 'xstate';
import { defineCalendar } from '../controls/calendar/calendar.ts';
import { runActor } from '../flow/run-actor.ts';
import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { guestControls } from '../flow/guest/guest-draft.ts';
import { startingCountry } from '../flow/guest/starting-country.ts';
import { currentStep } from '../flow/current-step.ts';
import { table } from '../text/table/index.ts';
import { tableAttributes } from './attributes.ts';
import { chosenRoom, chosenSlot, hasSeveralRooms, isOpenDay, type Control, type Draft } from './draft.ts';
import { isComplete } from './validation.ts';
import { createTableActors } from './table-actors.ts';
import type { Resume, TableEvent } from './table-context.ts';
import { tableMachine } from './table-machine.ts';
import { tablePage } from './table-pages.ts';
import type { TableView } from './table-view.ts';

/** Where the guest is while a session is renewed: where they were. */
const stepOfResume: Record<Resume, string> = {
  room: 'room',
  slots: 'when',
  check: 'when',
  choice: 'choice',
  guest: 'guest',
  code: 'code',
};

/** A table, from the first look to the confirmation, on one site. */
function createFlow(options: FlowOptions): Flow {
  const { host, client, site, proxy, emit } = options;
  defineCalendar();

  const draft = draftOf({ ...options.preselection, 'tel-country': startingCountry(options) });
  const actor = createActor(tableMachine.provide({ actors: createTableActors(client) }), {
    input: { language: options.language, draft },
  });
  const summary = () => {
    const { context } = actor.getSnapshot();
    const { date, time, party } = context.draft;
    const room = hasSeveralRooms(context) && chosenRoom(context);
    return {
      partySize: party,
      ...(room && { room: room.name }),
      ...(date && { date: chosenSlot(context).date }),
      ...(date && time && { time }),
    };
  };
  actor.on('*', (event) => {
    if (event.type !== 'confirmed') return emit(event);
    const { reference, date, time, partySize } = event.booking;
    emit({ type: 'confirmed', booking: { kind: 'table', ...summary(), reference, date, time, partySize } });
  });
  runActor(host, actor);

  const send = (event: TableEvent): void => {
    if (event.type !== 'reset') return actor.send(event);
    const kept = actor.getSnapshot().context.draft;
    const again = Object.fromEntries(guestControls.map((name) => [name, kept[name]]));
    actor.send({ type: 'reset', draft: { ...draft, ...again } });
  };

  return {
    page({ text, locale }: Localization<TableView['text']>) {
      const snapshot = actor.getSnapshot();
      const { step, state } = currentStep(snapshot, stepOfResume);
      const loading = snapshot.hasTag('loading');
      return tablePage({ context: snapshot.context, state, loading, site, text, locale, send }, step, proxy);
    },
    get summary() {
      return summary();
    },
    get booksNext() {
      const snapshot = actor.getSnapshot();
      const { step } = currentStep(snapshot, stepOfResume);
      return (
        (step === 'guest' || step === 'code') &&
        isComplete(step, snapshot.context) &&
        !snapshot.hasTag('loading')
      );
    },
    preselect(control, value) {
      const snapshot = actor.getSnapshot();
      const { step } = currentStep(snapshot, stepOfResume);
      const isLate = !['starting', 'room', 'when'].includes(step);
      if (isLate || (control === 'date' && step === 'when' && !isOpenDay(snapshot.context, value)))
        return false;
      const [[name, typed] = []] = Object.entries(draftOf({ [control]: value })) as [Control, string][];
      if (name) actor.send({ type: 'changed', control: name, value: typed } as TableEvent);
      return true;
    },
    changeLanguage: (language) => actor.send({ type: 'language.changed', language }),
    reset: () => send({ type: 'reset' }),
  };
}

/** Attributes give text; the party is a number. */
const draftOf = (values: Record<string, string>): Partial<Draft> => {
  const { party, ...texts } = values;
  return { ...texts, ...(party && { party: Number(party) }) };
};

export const tableFlow: FlowModule = { createFlow, texts: table, attributes: tableAttributes };
