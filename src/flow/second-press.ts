/** Within this time, in ms, nobody has read the new page yet … */
const unread = 600;
/** … and a press so near to the one before, in px, was meant for what stood there. */
const near = 32;

/**
 * What leads on by itself may be pressed again in the same place; after what was typed, the forward button may be pressed as
 * ever. That must not hit what the next page has there. To be called before it leads on; whatever the guest does besides
 * ends it.
 */
export function guardSecondPress(element: Element, press?: MouseEvent): void {
  const root = element.getRootNode() as ShadowRoot;
  const isSecond = (event: Event): boolean => {
    const { clientX, clientY, detail, target } = event as MouseEvent;
    if (detail === 0) return false;
    return press
      ? Math.hypot(clientX - press.clientX, clientY - press.clientY) <= near
      : // Of the pages that follow, only the button that begins anew would take anything away.
        (target as Element).matches(isNewPage ? '[part~=quiet]' : '[part~=next]');
  };
  const clicked = (event: Event): void => {
    if (!isSecond(event)) return end();
    if (!isNewPage) return;
    event.preventDefault();
    event.stopPropagation();
  };
  let isNewPage = false;
  const stepped = (): void => {
    isNewPage = true;
    setTimeout(end, unread);
  };
  const host = root.host ?? root;
  const end = (): void => {
    host.removeEventListener('booking-step', stepped);
    root.removeEventListener('click', clicked, true);
    root.removeEventListener('input', end, true);
  };
  host.addEventListener('booking-step', stepped, { once: true });
  // The press itself is still on its way.
  queueMicrotask(() => {
    root.addEventListener('click', clicked, true);
    setTimeout(() => root.addEventListener('input', end, true));
  });
}
