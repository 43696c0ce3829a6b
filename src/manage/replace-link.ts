/**
 * Puts another link's token in place of the one in the page's address, so that a reload opens what is shown. The former entry of the
 * browser's history is replaced: it would lead to the same booking. An address that holds another link by now is left alone.
 */
export function replaceLink(former: string, token: string): void {
  const fragment = new URLSearchParams(location.hash.slice(1));
  if ((fragment.get('booking') ?? '') !== former) return;
  fragment.set('booking', token);
  history.replaceState(history.state, '', `#${fragment}`);
}
