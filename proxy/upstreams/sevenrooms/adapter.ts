import { Failure } from '../../errors.ts';
import type { TableUpstream } from '../table.ts';
import type { UpstreamTools } from '../upstream.ts';
import { book } from './booking.ts';
import { signIn } from './check.ts';
import { findAlternatives, findSlot } from './find-slot.ts';
import { askOpenings } from './openings.ts';
import { createManaging } from './managing.ts';
import type { SevenroomsSite } from './settings.ts';
import { createSiteContext } from './site-context.ts';
import { askDay, toMeals } from './slots.ts';
import { capabilitiesOf, toStart } from './start.ts';
import { State } from './state.ts';

const stateOf = (state: unknown): State | Failure =>
  State.safeParse(state).data ?? new Failure('session_invalid');

/** A SevenRooms venue group as a {@link TableUpstream}: its venues are the places. */
export function createSevenrooms(site: SevenroomsSite, tools: UpstreamTools): TableUpstream {
  const context = createSiteContext(site, tools);
  return {
    wallClock: () => context.wallClock(),
    manages: capabilitiesOf(site),
    signIn: (trace) => signIn(context, trace),

    async start({ trace }) {
      const venues = await context.venues(trace);
      return venues instanceof Failure ? venues : toStart(context, venues);
    },

    async slots({ state, place, date, partySize, trace }) {
      const known = stateOf(state);
      if (known instanceof Failure) return known;
      const sittings = await askDay(context, { venue: place, date, partySize, trace });
      return sittings instanceof Failure ? sittings : { state: known, meals: toMeals(sittings) };
    },

    openings: (question) => askOpenings(context, question),

    async check(step) {
      const known = stateOf(step.state);
      if (known instanceof Failure) return known;
      const slot = await findSlot(context, step);
      if (slot instanceof Failure) return slot;
      const { offered, found } = slot;
      const { venue, day, date, time } = offered;
      const { text, access, by } = found;
      const externalId = crypto.randomUUID();
      const wanted = { venue, day, date, time, text, access, by, partySize: step.partySize, externalId };
      return { state: { ...known, wanted }, choiceOffered: false };
    },

    async alternatives(step) {
      const known = stateOf(step.state);
      return known instanceof Failure ? known : findAlternatives(context, step);
    },

    async choice({ state, comment }) {
      const known = stateOf(state);
      return known instanceof Failure ? known : { state: { ...known, comment }, accepted: true };
    },

    async guest({ state, marketing = false, ...input }) {
      const known = stateOf(state);
      return known instanceof Failure ? known : book(context, { ...input, state: known, marketing });
    },

    ...createManaging(context),
  };
}
