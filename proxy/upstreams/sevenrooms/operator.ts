import type { OnWait, OperatorUpstream } from '../operator.ts';
import type { UpstreamTools } from '../upstream.ts';
import { clientsOf, venuesOf } from './export-list.ts';
import { reservationsOf } from './export-reservations.ts';
import type { Patience } from './patience.ts';
import type { SevenroomsSite } from './settings.ts';
import { createSiteContext } from './site-context.ts';

const minute = 60 * 1000;

/** Nobody waits but a program that would have to begin again. */
const operatorPatience: Patience = { attempts: 12, each: minute, pauseMax: minute, isForLost: true };
/** Milliseconds for a page, with all that is waited for it. */
const pageLimit = 30 * minute;

/** What SevenRooms offers a group's operator: its rows. */
export function createOperator(site: SevenroomsSite, tools: UpstreamTools, onWait: OnWait): OperatorUpstream {
  const patient = { ...tools, limits: { read: pageLimit, ...tools.limits } };
  const context = createSiteContext(site, patient, { ...operatorPatience, onWait });
  return {
    exports: {
      venues: venuesOf(context),
      reservations: reservationsOf(context),
      clients: clientsOf(context),
    },
  };
}
