import { readFile } from 'node:fs/promises';
import { SettingsError } from './settings.ts';

/** The sites file, not checked yet. Throws SettingsError. */
export async function readSites(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new SettingsError([`${path}: the file can't be read`]);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the file.
    throw new SettingsError([`${path}: is not valid JSON`]);
  }
}
