import { bistro } from './index.ts';
import { startSandbox } from './sandbox/server.ts';
import type { BistroSandbox } from './sandbox/server.ts';

const timeZone = 'America/New_York';
const key = 'the-bistro-key';

export interface RunningBistro {
  sandbox: BistroSandbox;
  /** For the proxy's registry. */
  registry: { bistro: typeof bistro };
  /** A site as an operator writes it; its secrets are in `environment`. */
  setting(changes?: Record<string, unknown>): Record<string, unknown>;
  environment: Record<string, string>;
  close(): Promise<void>;
}

/** Starts the simulated Bistro, and gives what a proxy needs to book there. */
export async function startBistro(): Promise<RunningBistro> {
  const sandbox = await startSandbox({ key, timeZone });
  return {
    sandbox,
    registry: { bistro },
    environment: { BISTRO_KEY: key },
    setting: (changes = {}) => ({
      upstream: 'bistro',
      baseUrl: sandbox.baseUrl,
      restaurant: 'nord',
      key: { env: 'BISTRO_KEY' },
      timeZone,
      languages: ['en', 'fr'],
      name: 'Bistro Nord',
      phone: '+1 212 555 0142',
      ...changes,
    }),
    close: () => sandbox.close(),
  };
}
