/**
 * Shows why something can't be chosen, beside it. The popover loads when it is first needed; where it can't be had, the
 * reason is still in the control's own name.
 * @param isSeenOnly it has been heard
 */
export const explain = (anchor: HTMLElement, reason: string, isSeenOnly = false): Promise<void> =>
  import('./popover.ts').then(
    // The page may have changed meanwhile.
    ({ openPopover }) => void (anchor.isConnected && openPopover(anchor, reason, isSeenOnly)),
    () => undefined,
  );
