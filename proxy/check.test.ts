import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../src/contract/index.ts';
import { checkSites } from './check.ts';
import { Failure } from './errors.ts';
import { environment, siteSetting } from './testing/app.ts';
import { tableUpstream } from './testing/table-upstream.ts';

const legal = {
  name: 'Adler Gastro AG',
  address: 'Dorfstrasse 12, 8706 Meilen',
  email: 'info@gasthof-adler.ch',
  termsUrl: 'https://www.gasthof-adler.ch/agb',
  privacyUrl: 'https://www.gasthof-adler.ch/datenschutz',
};

async function checked(code?: ErrorCode, changes: object = { legal }) {
  const upstream = code ? tableUpstream({ signIn: async () => new Failure(code) }) : tableUpstream();
  const options = { registry: { testing: upstream } };
  const [told] = await checkSites({ sites: { adler: siteSetting({ ...changes }) } }, environment, options);
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

  it.each<[object, string | undefined]>([
    [legal, undefined],
    [{ ...legal, email: undefined }, 'missing legal.email (who the contract is with)'],
    [{ ...legal, termsUrl: undefined }, 'missing legal.termsUrl (its terms)'],
    [
      {},
      'missing legal.name, legal.address, legal.email (who the contract is with); legal.termsUrl (its terms); legal.privacyUrl (what becomes of their data)',
    ],
  ])('asks for what guests must be told before they book, with what for: %#', async (given, missing) => {
    const { asked, name } = (await checked(undefined, { legal: given })) ?? {};
    expect(name).toBe('Gasthof Adler');
    expect(asked).toBe(
      missing && `guests are not told before they book what the law wants them to be told: ${missing}`,
    );
  });

  it('asks for it where it can not sign in, too', async () => {
    expect(await checked('credentials_refused', {})).toMatchObject({
      problems: ['the booking system refuses the credentials'],
      asked: expect.stringContaining('legal.name') as string,
    });
  });

  it('uses the words of the booking system’s folder where it has some', async () => {
    expect(await checked('venue_unknown')).toEqual({
      site: 'adler',
      problems: ['there is no such restaurant'],
    });
  });

  it('names a restaurant of a group that no page can show beside the others', async () => {
    const of = (origins: string[]) => siteSetting({ legal, origins });
    const sites = {
      adler: of(['https://family.example', 'https://adler.example']),
      linde: of(['https://family.example']),
      krone: of(['https://krone.example']),
    };
    const told = async (...members: string[]) =>
      (
        await checkSites({ sites, groups: { family: { sites: members } } }, environment, {
          registry: { testing: tableUpstream() },
        })
      ).slice(3);
    expect(await told('adler', 'linde')).toEqual([]);
    expect(await told('krone')).toEqual([]);
    expect(await told('adler', 'krone', 'linde')).toEqual([
      {
        site: 'groups.family',
        problems: [
          'krone is never seen beside the others: add an origin that it shares with one of them to its origins',
        ],
      },
    ]);
  });
});
