import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { Slot, TableCapabilities } from '../contract/index.ts';
import { StepViews } from '../flow/step-views.ts';
import { common } from '../text/en/common.ts';
import { legal } from '../text/en/legal.ts';
import { table } from '../text/en/table.ts';
import { initialContext } from './table-context.ts';
import { tablePage } from './table-pages.ts';
import type { TableView } from './table-view.ts';
import { codeSent, filledDraft, plainStart, slot } from './testing.ts';

const shown = () => ({ content: html`` });
const views = new StepViews<TableView>(
  { guest: shown, code: shown },
  () => Promise.resolve({}),
  () => {},
);

/** The page of a step at a restaurant, for a slot. */
function page(
  step: 'guest' | 'code',
  {
    chosen = {},
    state = 'filling',
    ...can
  }: { chosen?: Partial<Slot>; state?: string } & Partial<TableCapabilities> = {},
) {
  const capabilities = { ...plainStart.capabilities, ...can };
  const context = {
    ...initialContext({ language: 'en', start: { ...plainStart, capabilities }, draft: filledDraft }),
    meals: [{ label: null, slots: [slot('19:00', chosen)] }],
    sent: codeSent,
  };
  const view: TableView = {
    context,
    state,
    loading: state === 'sending',
    held: false,
    site: {
      site: 'adler',
      kind: 'table',
      name: 'Adler',
      timeZone: 'Europe/Zurich',
      language: 'en',
      languages: ['en'],
      phoneCountries: [{ country: 'CH', callingCode: '41' }],
    },
    proxy: '',
    text: { ...common, ...table, ...legal },
    locale: 'en-GB',
    send: () => {},
  };
  const { next, summary } = tablePage(view, step, views);
  return { label: next?.label, summary: summary.map(({ text }) => text) };
}

const deposit = { minor: 4000, currency: 'CHF' };
const binding = 'Book with obligation to pay';

describe('the button that books a table', () => {
  it('says so of a table that costs nothing', () => {
    expect(page('guest').label).toBe('Book the table');
    expect(page('guest', { chosen: { state: 'request' } }).label).toBe('Send the request');
    // A policy for larger parties, or on how to cancel.
    expect(page('guest', { chosen: { policy: 'A card from five guests on.' } }).label).toBe('Book the table');
    expect(page('code').label).toBe('Confirm');
  });

  it.each<[string, Parameters<typeof page>[1]]>([
    ['a deposit', { chosen: { deposit } }],
    ['a fee for not coming', { chosen: { policy: 'CHF 40 a head for whoever stays away.', binding: true } }],
    ['a card, which no slot speaks of', { policy: 'card' }],
    ['a deposit, on request', { chosen: { deposit, state: 'request' } }],
  ])('binds in the words of the law where there is %s, at each step that may book', (_, of) => {
    for (const code of ['never', 'sometimes'] as const) {
      for (const state of ['filling', 'sending']) {
        expect(page('guest', { ...of, code, state }).label).toBe(binding);
      }
    }
    expect(page('guest', { ...of, code: 'always' }).label).toBe('Continue');
    for (const code of ['sometimes', 'always'] as const)
      expect(page('code', { ...of, code }).label).toBe(binding);
  });

  it('has the sum right above it, and none where it does not book yet', () => {
    const above = (options: Parameters<typeof page>[1], step: 'guest' | 'code' = 'guest') =>
      page(step, { chosen: { deposit }, ...options })
        .summary.at(-1)
        ?.replace(/\s/g, ' ');
    expect(above({ code: 'never' })).toBe('To pay in advance: CHF 40.00');
    expect(above({ code: 'always' }, 'code')).toBe('To pay in advance: CHF 40.00');
    expect(above({ code: 'always' })).not.toMatch(/in advance/);
  });
});
