import { createActor } from 'xstate';
import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { runActor } from '../flow/run-actor.ts';
import { stepAndState } from '../flow/current-step.ts';
import { manage } from '../text/manage.ts';
import { booked } from '../theme/booked.ts';
import { createManageActors } from './manage-actors.ts';
import { manageMachine } from './manage-machine.ts';
import { managePage } from './manage-pages.ts';
import type { ManageView } from './manage-view.ts';

/** Looks after a booking on one site; `booking` among what the element chooses is the token of the manage link. */
function createFlow({ host, client, site, proxy, language, preselection, emit }: FlowOptions): Flow {
  const actor = createActor(manageMachine.provide({ actors: createManageActors(client) }), {
    input: { language, token: preselection.booking ?? '' },
  });
  actor.on('*', emit);
  runActor(host, actor);

  return {
    page({ text, locale }: Localization<ManageView['text']>) {
      const snapshot = actor.getSnapshot();
      const { context, value } = snapshot;
      const { step, state } = stepAndState(value);
      const loading = snapshot.hasTag('loading');
      return managePage({ context, state, loading, site, text, locale, send: actor.send }, step, proxy);
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

export const manageFlow: FlowModule = { createFlow, texts: manage, styles: booked, attributes: {} };
