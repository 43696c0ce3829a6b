import type { ReactiveControllerHost } from 'lit';
import type { AnyActorRef } from 'xstate';

/**
 * Starts an actor and renders its element anew with each snapshot.
 *
 * The actor is not stopped when the element leaves the page. A framework may move or keep it, and a call that books
 * must hear its answer; with the element it is forgotten, as nothing else holds it (docs/decisions/0006).
 */
export function runActor(host: ReactiveControllerHost, actor: AnyActorRef): void {
  // An error that nobody handles would reach the page; the chart has a state for each that it knows.
  actor.subscribe({ next: () => host.requestUpdate(), error: () => host.requestUpdate() });
  actor.start();
}
