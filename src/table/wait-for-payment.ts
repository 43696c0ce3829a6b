/** By itself a booking is looked at so often at most … */
const most = 40;
/** … in ms, after this pause at first, then after twice as long each time, up to the longest: in all for about three hours. */
const firstPause = 15_000;
const longestPause = 300_000;

/**
 * Until it is worth looking whether the guest has paid elsewhere: when they come back to this tab, and after a pause while it is
 * in view. Never ends once it was looked at often enough: then only the guest asks.
 * @param looks how often it was looked at already
 */
export const waitForPayment = (looks: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (looks >= most) return;
    const look = (): void => {
      if (document.visibilityState === 'visible') resolve();
    };
    const timer = setTimeout(look, Math.min(firstPause * 2 ** looks, longestPause));
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
