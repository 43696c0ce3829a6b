import type { Route } from './call.ts';
import { manageRoutes } from './manage.ts';
import { stayRoutes } from './stay.ts';
import { tableRoutes } from './table.ts';

/** Every call a widget can make, but for asking about the site. */
export const routes: readonly Route[] = [...tableRoutes, ...stayRoutes, ...manageRoutes];
