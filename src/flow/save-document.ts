import { fromPromise } from 'xstate';
import type { DocumentRequest } from '../contract/index.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import { fileName } from '../text/file-name.ts';

/** Milliseconds until a saved file's address is given up: browsers begin to save after the click. */
const kept = 60_000;

/** A confirmation, and the house and the date that its file is named after. */
export type DocumentToSave = DocumentRequest & { house: string; date: string };

/** Fetches a booking's confirmation and saves it as a file of the guest's. */
export const saveDocument = (client: ProxyClient) =>
  fromPromise<void, DocumentToSave>(async ({ input: { house, date, ...request }, signal }) => {
    const href = URL.createObjectURL(await client.call('manage/document', request, signal));
    Object.assign(document.createElement('a'), { href, download: fileName(house, date, 'pdf') }).click();
    setTimeout(() => URL.revokeObjectURL(href), kept);
  });
