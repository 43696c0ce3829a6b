import { z } from 'zod';
import { isRecord, notAnObject } from '../plain-values.ts';
import { RestaurantConfig } from './config.ts';

/** Rooms by their id: each takes the keys to change; null takes the room away. A list replaces all rooms. */
function patchRooms(rooms: RestaurantConfig['rooms'], patch: Record<string, unknown>): unknown[] {
  const unknown = Object.keys(patch).find((id) => !rooms.some((room) => room.id === id));
  if (unknown !== undefined) {
    const known = rooms.map((room) => room.id).join(', ');
    throw new z.ZodError([
      {
        code: 'custom',
        path: ['rooms', unknown],
        message: `no such room; there are ${known}`,
        input: unknown,
      },
    ]);
  }
  return rooms
    .filter((room) => patch[room.id] !== null)
    .map((room) => {
      const changes = patch[room.id];
      if (changes === undefined) return room;
      return isRecord(changes) ? { ...room, ...changes } : changes;
    });
}

/**
 * The settings with some keys replaced, checked as a whole; `rooms`, `choice` and `credentials` may name only what
 * changes in them. Throws a ZodError whose paths name the keys.
 */
export function applyPatch(config: RestaurantConfig, patch: unknown): RestaurantConfig {
  if (!isRecord(patch)) throw notAnObject(patch);
  const next: Record<string, unknown> = { ...config, ...patch };
  if (isRecord(patch.rooms)) next.rooms = patchRooms(config.rooms, patch.rooms);
  if (isRecord(patch.choice) && config.choice) next.choice = { ...config.choice, ...patch.choice };
  if (isRecord(patch.credentials)) next.credentials = { ...config.credentials, ...patch.credentials };
  return RestaurantConfig.parse(next);
}
