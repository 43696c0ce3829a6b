import type { Site } from '../contract/index.ts';
import type { Draft, Picked } from './finder-context.ts';

/**
 * A restaurant's own booking, in the finder. It is a child of the element in the page, not in its shadow: a page styles it, and
 * hears its events, like any other `<booking-widget>`. It stays where it is while the guest looks at others, so that nothing typed
 * is lost; the finder shows it by its slot.
 */
type Widget = HTMLElement & { reset?: () => void; messages?: unknown };

export const slotOf = (site: string): string => `house-${site}`;

/** What holds for the finder holds for what it opens. */
export function passOn(host: HTMLElement): void {
  for (const widget of host.querySelectorAll<Widget>(':scope > booking-widget')) {
    for (const name of ['proxy', 'color-scheme']) {
      const value = host.getAttribute(name);
      if (value === null) widget.removeAttribute(name);
      else widget.setAttribute(name, value);
    }
    widget.messages = (host as Widget).messages;
  }
}

function create({ site, phone }: Site): Widget {
  const widget = document.createElement('booking-widget') as Widget;
  widget.setAttribute('site', site);
  widget.slot = slotOf(site);
  if (phone) {
    const link = document.createElement('a');
    link.href = `tel:${phone.replace(/[^+\d]/g, '')}`;
    link.textContent = phone;
    widget.append(link);
  }
  return widget;
}

/** Opens a restaurant's booking with the picked table chosen. */
export function openHouse(
  host: HTMLElement,
  site: Site,
  { opening }: Picked,
  { party }: Pick<Draft, 'party'>,
): void {
  const known = host.querySelector<Widget>(`:scope > booking-widget[slot="${slotOf(site.site)}"]`);
  const widget = known ?? create(site);
  // Beyond its first step, another table begins anew, with the guest's details.
  if (known && known.getAttribute('step') !== 'when') known.reset?.();
  const chosen = {
    'party-size': String(party),
    ...(opening.placeName === null ? {} : { room: opening.place }),
    date: opening.day,
    time: opening.time,
  };
  for (const [name, value] of Object.entries(chosen)) {
    // The same value again counts, too: the guest may have chosen another since.
    widget.removeAttribute(name);
    widget.setAttribute(name, value);
  }
  if (!known) host.append(widget);
  passOn(host);
}
