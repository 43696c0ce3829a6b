import { SettingsError } from '../settings.ts';

/** What is wrong with settings that are read; empty where nothing is. */
export function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}
