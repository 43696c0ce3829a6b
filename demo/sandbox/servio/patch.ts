import { isRecord, notAnObject } from '../plain-values.ts';
import { HotelConfig } from './config.ts';

/** A JSON merge patch (RFC 7386): objects merge, null takes a key away, anything else replaces. */
function merged(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const next: Record<string, unknown> = isRecord(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete next[key];
    else next[key] = merged(next[key], value);
  }
  return next;
}

/** The settings with some changed, checked as a whole. Throws a ZodError whose paths name the keys. */
export function applyPatch(config: HotelConfig, patch: unknown): HotelConfig {
  if (!isRecord(patch)) throw notAnObject(patch);
  return HotelConfig.parse(merged(config, patch));
}
