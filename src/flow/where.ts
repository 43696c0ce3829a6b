import { html } from 'lit';
import type { Site, Venue } from '../contract/index.ts';
import type { Detail } from '../controls/details.ts';
import type { CommonTexts, LaterTexts } from '../text/shapes.ts';
import { houseLanguage, inWords } from './house-words.ts';
import { callUs } from './pages.ts';

/** A place on a map: https://developers.google.com/maps/documentation/urls/get-started. Nothing is asked of it until it is opened. */
const mapOf = (place: string): string =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`;

/** “Dorfstrasse 12, 8706 Meilen”, as the booking system has it. */
const addressOf = ({ street, postalCode, city }: Partial<Venue>): string =>
  [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/**
 * Rows for `details`: where the guest goes, with a link to a map, and where they call. Where the booking system has no address it is
 * the one that the house states for its contracts: not of a group's house, which may be elsewhere.
 */
export const whereRows = (
  { text, site }: { text: CommonTexts & LaterTexts; site: Site },
  venue: Venue | undefined,
  { withPhone = true, isOfGroup = false } = {},
): Detail[] => {
  const address = addressOf(venue ?? {}) || (!isOfGroup && site.legal?.address) || '';
  const phone = venue?.phone ?? site.phone;
  // The house's name leads to its own entry on the map.
  const place = `${venue?.name ?? site.name}, ${address}`;
  return [
    {
      label: text.address,
      value:
        address &&
        html`${inWords(houseLanguage({ site, text }), address)}<br /><a
            part="map"
            href=${mapOf(place)}
            target="_blank"
            rel="noopener noreferrer"
            >${text.showOnMap}</a
          >`,
    },
    { label: text.phone, value: withPhone && phone && callUs(phone, '{phone}') },
  ];
};
