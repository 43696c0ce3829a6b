import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../src/contract/index.ts';
import { checkSites } from './check.ts';
import { Failure } from './errors.ts';
import { environment, siteSetting } from './testing/app.ts';
import { tableUpstream } from './testing/table-upstream.ts';

async function checked(code?: ErrorCode) {
  const upstream = code ? tableUpstream({ signIn: async () => new Failure(code) }) : tableUpstream();
  const options = { registry: { testing: upstream } };
  const [told] = await checkSites({ sites: { adler: siteSetting() } }, environment, options);
  return told;
}

describe('a check', () => {
  it('tells the venue’s name where all is well', async () => {
    expect(await checked()).toEqual({ site: 'adler', name: 'Gasthof Adler', problems: [] });
  });

  it.each<[ErrorCode, string]>([
    ['credentials_refused', 'the booking system refuses the credentials'],
    ['upstream_unreachable', 'the booking system does not answer at baseUrl'],
    ['venue_blocked', 'the booking system answers venue_blocked'],
  ])('says in words what is wrong: %s', async (code, problem) => {
    expect(await checked(code)).toEqual({ site: 'adler', problems: [problem] });
  });

  it('uses the words of the booking system’s folder where it has some', async () => {
    expect(await checked('venue_unknown')).toEqual({
      site: 'adler',
      problems: ['there is no such restaurant'],
    });
  });
});
