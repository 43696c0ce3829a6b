import type { Call } from './call.ts';
import { manageCalls } from './manage.ts';
import { stayCalls } from './stay.ts';
import { tableCalls } from './table.ts';

/** Every call a widget can make, but for asking about the site. */
export const calls: readonly Call[] = [...tableCalls, ...stayCalls, ...manageCalls];
