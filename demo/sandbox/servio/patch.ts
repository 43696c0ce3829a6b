import { mergePatch } from '../merge-patch.ts';
import { isRecord, notAnObject } from '../plain-values.ts';
import { HotelConfig } from './config.ts';

/** The settings with some changed, checked as a whole. Throws a ZodError whose paths name the keys. */
export function applyPatch(config: HotelConfig, patch: unknown): HotelConfig {
  if (!isRecord(patch)) throw notAnObject(patch);
  return HotelConfig.parse(mergePatch(config, patch));
}
