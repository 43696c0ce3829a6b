import { caller } from '../flow/caller.ts';
import { saveDocument } from '../flow/save-document.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';

/** The chart's calls, as thin actors around the proxy client. */
export function createManageActors(client: ProxyClient) {
  const call = caller(client);
  return {
    lookUp: call('manage/look-up'),
    cancel: call('manage/cancel'),
    saveDocument: saveDocument(client),
  };
}

export type ManageActors = ReturnType<typeof createManageActors>;
