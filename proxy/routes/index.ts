import type { CallPath } from '../../src/contract/index.ts';
import type { CallHandler } from './call.ts';
import { feedbackHandlers } from './feedback.ts';
import { manageHandlers } from './manage.ts';
import { openHandlers } from './open.ts';
import { stayHandlers } from './stay.ts';
import { tableHandlers } from './table.ts';

/** The handler of each call in the contract. */
export const handlers: { readonly [Path in CallPath]: CallHandler<Path> } = {
  ...openHandlers,
  ...tableHandlers,
  ...stayHandlers,
  ...manageHandlers,
  ...feedbackHandlers,
};
