import { fromPromise } from 'xstate';
import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { actorOf, runActor, stepAndState } from '../flow/run-actor.ts';
import { booked } from '../theme/booked.ts';
import type { InnerFlow } from './inner-flow.ts';
import { createManageActors } from './manage-actors.ts';
import type { ManageContext } from './manage-context.ts';
import { manageMachine } from './manage-machine.ts';
import { managePage } from './manage-pages.ts';
import type { ManageView } from './manage-view.ts';
import { replaceLink } from './replace-link.ts';
import { whenReturned } from './when-returned.ts';

/** Manages a booking on one site; the preselected `booking` is the token of the manage link. */
function createFlow(options: FlowOptions<null>): Flow {
  const { host, client, site, proxy, language, preselection, emit } = options;
  const openInner = fromPromise<InnerFlow, ManageContext>(async ({ input }) => {
    const { innerFlows } = await import('./inner-flows.ts');
    return innerFlows(options, input, (event) => {
      if (event.token !== input.token) replaceLink(input.token, event.token);
      actor.send(event);
    });
  });
  const actor = actorOf(manageMachine.provide({ actors: { ...createManageActors(client), openInner } }), {
    language,
    token: preselection.booking ?? '',
    finds: site.finds ?? false,
  });
  actor.on('*', emit);
  runActor(host, actor);
  whenReturned(host, () => actor.send({ type: 'returned' }));
  const innerOf = () => actor.getSnapshot().context.inner;

  return {
    page(localization: Localization<ManageView['text']>) {
      const inner = innerOf();
      if (inner) return inner.page(localization);
      const { text, locale } = localization;
      const snapshot = actor.getSnapshot();
      const { context, value } = snapshot;
      const { step, state } = stepAndState(value);
      const loading = snapshot.hasTag('loading');
      const held = snapshot.hasTag('held');
      const { send } = actor;
      return managePage({ context, state, loading, held, site, proxy, text, locale, send }, step);
    },
    get summary() {
      return innerOf()?.summary ?? {};
    },
    get booksNext() {
      return innerOf()?.booksNext ?? false;
    },
    preselect(control, token) {
      if (control !== 'booking') return false;
      actor.send({ type: 'link.changed', token });
      return true;
    },
    changeLanguage(changed) {
      actor.send({ type: 'language.changed', language: changed });
      innerOf()?.changeLanguage(changed);
    },
    reset: () => actor.send({ type: 'retry' }),
  };
}

export const manageFlow: FlowModule<null> = { createFlow, styles: booked, attributes: {} };
