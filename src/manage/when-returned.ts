import type { ReactiveControllerHost } from 'lit';

/** Tells when the guest comes back to the page from another tab or app, as long as its element is in it. */
export function whenReturned(host: ReactiveControllerHost, tell: () => void): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') tell();
  };
  host.addController({
    hostConnected: () => document.addEventListener('visibilitychange', look),
    hostDisconnected: () => document.removeEventListener('visibilitychange', look),
  });
}
