import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { actorOf, runActor, stepAndState } from '../flow/run-actor.ts';
import { booked } from '../theme/booked.ts';
import { createManageActors } from './manage-actors.ts';
import { manageMachine } from './manage-machine.ts';
import { managePage } from './manage-pages.ts';
import type { ManageView } from './manage-view.ts';

/** Manages a booking on one site; the preselected `booking` is the token of the manage link. */
function createFlow(options: FlowOptions<null>): Flow {
  const { host, client, site, proxy, language, preselection, emit } = options;
  const actor = actorOf(manageMachine.provide({ actors: createManageActors(client) }), {
    language,
    token: preselection.booking ?? '',
  });
  actor.on('*', emit);
  runActor(host, actor);

  return {
    page({ text, locale }: Localization<ManageView['text']>) {
      const snapshot = actor.getSnapshot();
      const { context, value } = snapshot;
      const { step, state } = stepAndState(value);
      const loading = snapshot.hasTag('loading');
      const held = snapshot.hasTag('held');
      const { send } = actor;
      return managePage({ context, state, loading, held, site, proxy, text, locale, send }, step);
    },
    summary: {},
    booksNext: false,
    preselect(control, token) {
      if (control !== 'booking') return false;
      actor.send({ type: 'link.changed', token });
      return true;
    },
    changeLanguage: (changed) => actor.send({ type: 'language.changed', language: changed }),
    reset: () => actor.send({ type: 'retry' }),
  };
}

export const manageFlow: FlowModule<null> = { createFlow, styles: booked, attributes: {} };
