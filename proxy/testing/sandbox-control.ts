import type { Sandbox } from '../../demo/sandbox/index.ts';

export type SandboxControl = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Takes hold of a running sandbox. Throws when it refuses. */
export function controlOf(sandbox: Sandbox): SandboxControl {
  return async (method, path, body) => {
    const response = await fetch(`${sandbox.control}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
}
