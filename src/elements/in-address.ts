/**
 * What a link has put into the fragment of the page's address, which no server gets to see: `#booking=…&lang=…`; empty where
 * it has none of that name.
 */
export const inAddress = (name: 'booking' | 'reservation' | 'lang'): string =>
  new URLSearchParams(location.hash.slice(1)).get(name) ?? '';
