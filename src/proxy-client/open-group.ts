import type { Group } from '../contract/index.ts';
import { exchange, limits } from './exchange.ts';

/** What a page may know of a group; asks no booking system. */
export const openGroup = (
  proxy: string,
  group: string,
  language: string | undefined,
  signal?: AbortSignal,
): Promise<Group> =>
  exchange((url, init) => fetch(url, init), `${proxy}/v1/groups/${encodeURIComponent(group)}/open`, {
    ...{ language, limit: limits.read, signal },
    body: { language },
  });
