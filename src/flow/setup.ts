import { createMachine, type setup as setupOfXState } from 'xstate';

/**
 * XState's `setup` with its types, for charts that make their actions with `assign` and `emit` themselves: XState's own also
 * hands out every other action creator, which would be 0.8 kB on the wire that no chart calls (docs/size.md).
 */
export const setup = (({ actors = {}, actions = {}, guards = {}, delays = {} }) => ({
  createStateConfig: (config: unknown) => config,
  createMachine: (config: Parameters<typeof createMachine>[0]) =>
    createMachine(config).provide({ actors, actions, guards, delays } as never),
})) as unknown as typeof setupOfXState;
