import type { Group } from '../contract/index.ts';
import { defineCalendar } from '../controls/calendar/calendar.ts';
import type { Flow, FlowModule, FlowOptions, Localization } from '../flow/flow.ts';
import { actorOf, runActor, stepAndState } from '../flow/run-actor.ts';
import { createProxyClient } from '../proxy-client/proxy-client.ts';
import { finder } from '../theme/finder.ts';
import { finderAttributes } from './attributes.ts';
import { createFinderActors } from './finder-actors.ts';
import type { Draft, FinderEmitted, FinderEvent } from './finder-context.ts';
import { finderMachine } from './finder-machine.ts';
import { finderPage } from './finder-pages.ts';
import type { FinderView } from './finder-view.ts';
import { openHouse } from './open-house.ts';
import { firstDay } from './selection.ts';

const isDay = (date: string | undefined, { days }: Group): date is string =>
  date !== undefined && date >= days.from && date <= days.to;

/** What the page has chosen, and else two guests on the first day that can be asked for. */
const draftOf = ({ party, date, time }: Record<string, string | undefined>, group: Group): Draft => ({
  party: party ? Number(party) : Math.min(2, group.maxPartySize),
  date: isDay(date, group) ? date : firstDay(group),
  time: time ?? '',
});

/** Looks for a table in a group's restaurants, and opens the one that is picked. */
function createFlow(options: FlowOptions<Group>): Flow {
  const { host, site, start: group, proxy, language, preselection, emit } = options;
  defineCalendar();
  const actors = createFinderActors((member) => createProxyClient(proxy, member));
  const draft = draftOf(preselection, group);
  const actor = actorOf(finderMachine.provide({ actors }), { language, group, draft });
  actor.on('*', (event: FinderEmitted) => {
    if (event.type !== 'picked') return emit(event);
    const house = group.sites.find((member) => member.site === event.site);
    if (house) openHouse(host, house, event, actor.getSnapshot().context.draft);
    return undefined;
  });
  runActor(host, actor);

  return {
    page({ text, locale }: Localization<FinderView['text']>) {
      const { context, value } = actor.getSnapshot();
      const { step, state } = stepAndState(value);
      const { send } = actor;
      return finderPage(
        { context, state, loading: false, held: false, site, proxy, text, locale, send },
        step,
      );
    },
    get summary() {
      const { context, value } = actor.getSnapshot();
      const { party, date, time } = context.draft;
      const picked = value === 'house' ? context.picked : null;
      return { partySize: party, date, ...(time && { time }), ...(picked && { site: picked.site }) };
    },
    booksNext: false,
    preselect(control, value) {
      const isWrong = control === 'date' && !isDay(value, group);
      if (!actor.getSnapshot().matches('when') || isWrong) return false;
      const chosen = control === 'party' ? Number(value) : value;
      actor.send({ type: 'changed', control, value: chosen } as FinderEvent);
      return true;
    },
    changeLanguage: (changed) => actor.send({ type: 'language.changed', language: changed }),
    reset: () => actor.send({ type: 'reset' }),
  };
}

export const finderFlow: FlowModule<Group> = { createFlow, styles: finder, attributes: finderAttributes };
