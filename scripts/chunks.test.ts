import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { chunkOf, needsOf, type Imports } from './chunks.ts';

const root = join(import.meta.dirname, '..');
const at = (path: string) => join(root, 'src', path);

/** What imports what: at once, and later. */
const graph: Record<string, { now?: string[]; later?: string[] }> = {
  'elements/booking-widget/booking-widget.ts': {
    now: ['flow/frame.ts'],
    later: ['table/table-flow.ts', 'stay/stay-flow.ts', 'elements/booking-widget/data-layer.ts'],
  },
  'flow/frame.ts': { later: ['text/de/common.ts', 'controls/popover/popover.ts'] },
  'table/table-flow.ts': { now: ['controls/calendar.ts', 'controls/slots.ts'], later: ['table/guest.ts'] },
  'stay/stay-flow.ts': {
    now: ['controls/calendar.ts', 'controls/range.ts', 'stay/phrases.ts'],
    later: ['stay/rooms.ts', 'stay/guest.ts'],
  },
  'table/guest.ts': { now: ['flow/guest-form.ts', 'controls/calendar.ts'] },
  'stay/guest.ts': { now: ['flow/guest-form.ts'] },
  'stay/rooms.ts': { now: ['controls/cards.ts', 'stay/prices.ts'] },
  'controls/cards.ts': {},
  'elements/booking-manage/booking-manage.ts': {
    now: ['flow/frame.ts'],
    later: ['manage/manage-flow.ts'],
  },
  'manage/manage-flow.ts': { now: ['stay/phrases.ts', 'stay/prices.ts'] },
};
const importsOf = (id: string): Imports => {
  const { now = [], later = [] } = graph[relative(at(''), id)] ?? {};
  return { importedIds: now.map(at), dynamicallyImportedIds: later.map(at) };
};
const chunk = (path: string) => chunkOf(at(path), needsOf(importsOf))?.name ?? null;

test('what the element needs, or both kinds, is the panel', () => {
  expect(chunk('elements/booking-widget/booking-widget.ts')).toBe('panel');
  expect(chunk('flow/frame.ts')).toBe('panel');
  expect(chunk('controls/calendar.ts')).toBe('panel');
});

test('so is what one kind needs for its first step and the other some time', () => {
  const before = graph['stay/rooms.ts'];
  graph['stay/rooms.ts'] = { now: ['controls/slots.ts'] };
  expect(chunk('controls/slots.ts')).toBe('panel');
  graph['stay/rooms.ts'] = before ?? {};
  expect(chunk('controls/slots.ts')).toBe('table');
});

test('a first step’s own is with its flow', () => {
  expect(chunk('table/table-flow.ts')).toBe('table');
  expect(chunk('controls/range.ts')).toBe('stay');
});

test('what later steps need comes together, by the flows that need it', () => {
  expect(chunk('table/guest.ts')).toBe('table-later');
  expect(chunk('controls/cards.ts')).toBe('stay-later');
  expect(chunk('flow/guest-form.ts')).toBe('table-stay-later');
});

test('what another element needs, too, loads no step of a flow', () => {
  expect(chunk('stay/phrases.ts')).toBe('stay-others');
  expect(chunk('stay/prices.ts')).toBe('stay-others-later');
});

test('catalogs, what is optional, and what no flow needs are left to the bundler', () => {
  expect(chunk('text/de/common.ts')).toBeNull();
  expect(chunk('controls/popover/popover.ts')).toBeNull();
  expect(chunk('elements/booking-widget/data-layer.ts')).toBeNull();
  expect(chunk('manage/manage-flow.ts')).toBeNull();
});

test('a chunk ranks above those that it is imported by', () => {
  const needs = needsOf(importsOf);
  const rank = (path: string) => chunkOf(at(path), needs)?.rank ?? -1;
  for (const [path, { now = [] }] of Object.entries(graph))
    for (const imported of now)
      expect(rank(imported), `${path} → ${imported}`).toBeGreaterThanOrEqual(rank(path));
});
