/** Within this time, in ms, nobody has read the new page yet … */
const unread = 500;
/** … and a press so near to the one before, in px, was meant for what stood there. */
const near = 32;

/**
 * A press that leads on by itself may be made twice in a row: the second must not hit what the next page has in that place. To
 * be called with the first, before it leads on.
 */
export function guardSecondPress({ clientX, clientY, currentTarget }: MouseEvent): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const swallow = (event: Event): void => {
    const { clientX: x, clientY: y, detail } = event as MouseEvent;
    if (detail === 0 || Math.hypot(x - clientX, y - clientY) > near) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const guard = (): void => {
    root.addEventListener('click', swallow, true);
    setTimeout(() => root.removeEventListener('click', swallow, true), unread);
  };
  (root.host ?? root).addEventListener('booking-step', guard, { once: true });
}
