import { fromPromise } from 'xstate';
import type { Calls, ProxyClient } from '../proxy-client/proxy-client.ts';

/** A call of the proxy's as an actor: its input is the request. Leaving the state that invokes it aborts it. */
export const caller =
  (client: ProxyClient) =>
  <Path extends keyof Calls>(path: Path) =>
    fromPromise<Calls[Path][1], Calls[Path][0]>(({ input, signal }) => client.call(path, input, signal));
