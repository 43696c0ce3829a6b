import { callActor } from '../flow/chart.ts';
import { saveDocument } from '../flow/save-document.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import type { ManageActors } from './manage-context.ts';

/** The chart's calls, as thin actors around the proxy client. */
export const createManageActors = (client: ProxyClient): Omit<ManageActors, 'openInner'> => ({
  lookUp: callActor(client, 'manage/look-up'),
  cancel: callActor(client, 'manage/cancel'),
  saveDocument: saveDocument(client),
});
