import { CommanderError } from 'commander';
import { UsageError } from './operator/usage-error.ts';
import { SettingsError } from './settings.ts';

/** What a command ends with that threw, and what is still to be said of it: commander has said its own. */
export function exitOf(error: unknown): { code: 0 | 1 | 2; message?: string } {
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2 };
  if (error instanceof SettingsError || error instanceof UsageError)
    return { code: 2, message: error.message };
  return { code: 1, message: error instanceof Error ? error.message : 'failed' };
}
