import { callActor } from '../flow/chart.ts';
import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { actorOf, runActor, stepAndState } from '../flow/run-actor.ts';
import { feedbackStyles } from '../theme/feedback.ts';
import { feedbackMachine } from './feedback-machine.ts';
import { feedbackPage } from './feedback-pages.ts';
import type { FeedbackView } from './feedback-view.ts';

/** Rates a visit to one site; the preselected `reservation` says which. */
function createFlow(options: FlowOptions<null>): Flow {
  const { host, client, site, proxy, language, preselection, emit } = options;
  const machine = feedbackMachine.provide({ actors: { give: callActor(client, 'feedback/give') } });
  const actor = actorOf(machine, {
    language,
    reservation: preselection.reservation ?? '',
    isOffered: site.feedback ?? false,
  });
  actor.on('*', emit);
  runActor(host, actor);

  return {
    page({ text, locale }: Localization<FeedbackView['text']>) {
      const snapshot = actor.getSnapshot();
      const { step, state } = stepAndState(snapshot.value);
      const { context } = snapshot;
      const loading = snapshot.hasTag('loading');
      const held = snapshot.hasTag('held');
      const { send } = actor;
      return feedbackPage({ context, state, loading, held, site, proxy, text, locale, send }, step);
    },
    summary: {},
    booksNext: false,
    preselect(control, reservation) {
      if (control !== 'reservation') return false;
      actor.send({ type: 'reservation.changed', reservation });
      return true;
    },
    changeLanguage: (changed) => actor.send({ type: 'language.changed', language: changed }),
    reset: () => actor.send({ type: 'retry' }),
  };
}

export const feedbackFlow: FlowModule<null> = { createFlow, styles: feedbackStyles, attributes: {} };
