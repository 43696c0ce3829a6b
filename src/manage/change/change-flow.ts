import { defineCalendar } from '../../controls/calendar/calendar.ts';
import { callActor } from '../../flow/chart.ts';
import { actorOf, runActor, stepAndState } from '../../flow/run-actor.ts';
import { compared } from '../../theme/compared.ts';
import type { InnerFlow, InnerOptions } from '../inner-flow.ts';
import type { ChangeContext, ChangeEnd } from './change-context.ts';
import { changeMachine } from './change-machine.ts';
import { changePage } from './change-pages.ts';
import type { ChangeView } from './change-view.ts';

/** Moves a table: loaded once the guest asks for it. */
export function createChangeFlow(
  { host, client, site, proxy, emit, addStyles }: InnerOptions,
  input: { language: string; token: string; found: ChangeContext['found'] },
  ended: (end: ChangeEnd) => void,
): InnerFlow {
  defineCalendar();
  addStyles(compared);
  const actors = {
    loadSlots: callActor(client, 'manage/slots'),
    change: callActor(client, 'manage/change'),
    lookUp: callActor(client, 'manage/look-up'),
  };
  const actor = actorOf(changeMachine.provide({ actors }), input);
  actor.on('*', (event) => {
    if (event.type !== 'ended') return emit(event);
    const { found, token, isMoved } = event;
    return ended({ found, token, isMoved });
  });
  runActor(host, actor);
  return {
    page({ text, locale }) {
      const snapshot = actor.getSnapshot();
      const { context, value } = snapshot;
      const { step, state } = stepAndState(value);
      const [loading, held] = [snapshot.hasTag('loading'), snapshot.hasTag('held')];
      const send: ChangeView['send'] = (event) => actor.send(event);
      const view = { context, state, loading, held, site, proxy, locale, send };
      return changePage({ ...view, text: text as ChangeView['text'] }, step);
    },
    get isHeld() {
      return actor.getSnapshot().hasTag('held');
    },
    changeLanguage: (language) => actor.send({ type: 'language.changed', language }),
  };
}
