import { describe, expect, it } from 'vitest';
import { readSettings } from '../../settings.ts';
import { problemsOf } from '../../testing/problems.ts';
import { environment, siteSetting } from './testing/site.ts';

describe('a forAtable restaurant in a sites file', () => {
  const read = (changes: Record<string, unknown> = {}) =>
    readSettings({ sites: { adler: siteSetting(changes) } }, environment).sites.get('adler');

  it('gets its defaults and its credentials', () => {
    expect(read()).toMatchObject({
      upstream: 'foratable',
      username: environment.ADLER_USER,
      password: environment.ADLER_PASSWORD,
      baseUrl: 'https://foratable.com/bookapi2',
      currency: 'CHF',
      promoCodes: true,
    });
  });

  it.each([
    [{ restaurantHash: 'ABC' }, 'sites.adler.restaurantHash: takes 32 lower-case hex digits'],
    [{ restaurantHash: undefined }, 'sites.adler.restaurantHash: is missing; takes 32 lower-case hex digits'],
    [{ password: 'hunter2' }, /^sites\.adler\.password: takes \{"env": "NAME"\}/],
    [{ promoCodes: 'SOMMER10' }, 'sites.adler.promoCodes: takes true or false'],
    [{ currency: 'FRANKEN' }, 'sites.adler.currency: takes an ISO 4217 code such as "CHF"'],
    [{ wire: { request: { zimmer: 'x' } } }, 'sites.adler.wire.request.zimmer: is not a setting'],
    [
      { wire: { request: { room: 7 } } },
      'sites.adler.wire.request.room: takes the name the booking system uses',
    ],
  ])('with %j names the key and what it takes', (changes, problem) => {
    const [first, ...rest] = problemsOf(() => read({ ...changes }));
    expect(first).toMatch(problem);
    expect(rest).toEqual([]);
  });
});
