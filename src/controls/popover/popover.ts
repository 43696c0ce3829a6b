import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

let closeOpen: (() => void) | undefined;

/**
 * Shows a short text beside `anchor` (part `popover`), announces it unless it is to be seen only, and takes it away on Escape, a press elsewhere,
 * or when the focus moves on. At most one is open. Returns what closes it.
 *
 * Import this module only when needed: it brings the positioning library with it.
 */
export function openPopover(anchor: HTMLElement, text: string, isSeenOnly = false): () => void {
  closeOpen?.();
  const root = anchor.getRootNode();
  const popover = document.createElement('div');
  popover.part.add('popover');
  popover.setAttribute('role', isSeenOnly ? 'none' : 'status');
  popover.popover = 'manual';
  (root instanceof ShadowRoot ? root : document.body).append(popover);
  // Safari before 17, Chrome before 114: `position: fixed` of the part's style does.
  popover.showPopover?.();

  const listeners = new AbortController();
  const { signal } = listeners;
  const stopFollowing = autoUpdate(anchor, popover, () => {
    void computePosition(anchor, popover, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [offset(8), flip(), shift({ padding: 8 })],
    }).then(({ x, y }) => {
      popover.style.left = `${x}px`;
      popover.style.top = `${y}px`;
    });
  });
  const close = (): void => {
    listeners.abort();
    stopFollowing();
    popover.remove();
    if (closeOpen === close) closeOpen = undefined;
  };
  closeOpen = close;

  anchor.addEventListener('blur', close, { signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(popover)) close();
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // Escape takes away the topmost thing only, not the dialog around it.
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
  // A live region announces changes, not its initial content.
  requestAnimationFrame(() => (popover.textContent = text));
  return close;
}
