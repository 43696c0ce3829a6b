/** For what can wait until all that a press has changed so far is on the screen: much of it would keep the guest from seeing that. */
export const afterPaint = (run: () => unknown): void => void requestAnimationFrame(() => setTimeout(run));
