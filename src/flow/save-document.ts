import { fromPromise } from 'xstate';
import type { DocumentRequest } from '../contract/index.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';

/** Milliseconds until a saved file's address is given up: browsers begin to save after the click. */
const kept = 60_000;

/** Fetches a booking's confirmation and saves it as a file of the guest's, named by its reference. */
export const saveDocument = (client: ProxyClient) =>
  fromPromise<void, DocumentRequest & { reference: string }>(
    async ({ input: { reference, ...request }, signal }) => {
      const href = URL.createObjectURL(await client.call('manage/document', request, signal));
      Object.assign(document.createElement('a'), { href, download: `${reference}.pdf` }).click();
      setTimeout(() => URL.revokeObjectURL(href), kept);
    },
  );
