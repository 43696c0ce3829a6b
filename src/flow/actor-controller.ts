import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/**
 * Ties an actor to an element: it renders anew with each snapshot.
 *
 * The actor is not stopped when the element leaves the page. A framework may move or keep it, and a call that books
 * must hear its answer; with the element it is forgotten, as nothing else holds it (docs/decisions/0006).
 */
export class ActorController<Actor extends AnyActorRef> implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    readonly actor: Actor,
  ) {
    host.addController(this);
    // An error that nobody handles would reach the page; the chart has a state for each that it knows.
    actor.subscribe({ next: () => host.requestUpdate(), error: () => host.requestUpdate() });
    actor.start();
  }

  hostConnected(): void {}

  get snapshot(): SnapshotFrom<Actor> {
    return this.actor.getSnapshot();
  }
}
