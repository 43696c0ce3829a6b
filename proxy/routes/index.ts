import type { CallPath } from '../../src/contract/index.ts';
import type { CallHandler } from './call.ts';
import { manageHandlers } from './manage.ts';
import { openHandlers } from './open.ts';
import { stayHandlers } from './stay.ts';
import { tableHandlers } from './table.ts';

/** What does each call of the contract: all of them, and no other. */
export const handlers: { readonly [Path in CallPath]: CallHandler<Path> } = {
  ...openHandlers,
  ...tableHandlers,
  ...stayHandlers,
  ...manageHandlers,
};
