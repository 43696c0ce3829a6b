import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { readSettings, sitesJsonSchema } from './settings.ts';
import { environment, siteSetting } from './testing/app.ts';
import { problemsOf } from './testing/problems.ts';
import { tableUpstream } from './testing/table-upstream.ts';

const everySite = { origins: ['https://www.example.ch'], name: 'House' };
const restaurant = {
  ...everySite,
  upstream: 'foratable',
  restaurantHash: '0123456789abcdef0123456789abcdef',
  username: { env: 'NAME' },
  password: { env: 'NAME' },
  timeZone: 'Europe/Zurich',
  languages: ['de'],
};
const hotel = {
  ...everySite,
  upstream: 'servio',
  baseUrl: 'http://hotel.example/ReservationService_1_10',
  hotelId: 7,
  accessToken: { env: 'NAME' },
  currency: 'UAH',
  timeZone: 'Europe/Kyiv',
  languages: ['uk'],
};

const registry = { testing: tableUpstream(), other: tableUpstream() };

const problemsWith = (changes: object, env: Record<string, string> = environment) =>
  problemsOf(() => readSettings({ sites: { adler: siteSetting({ ...changes }) } }, env, registry));

describe('a sites file', () => {
  it('gives each site its defaults and its secrets from the environment', () => {
    const { sites } = readSettings({ sites: { adler: siteSetting() } }, environment, registry);
    expect(sites.get('adler')).toMatchObject({
      id: 'adler',
      upstream: 'testing',
      key: environment.ADLER_KEY,
      baseUrl: 'https://api.example/v2',
      daysAhead: 365,
      venue: {},
      cancellation: {},
    });
  });

  it('takes a base address with or without a slash at its end', () => {
    const site = siteSetting({ baseUrl: 'http://127.0.0.1:8791/v2/' });
    const { sites } = readSettings({ sites: { adler: site } }, environment, registry);
    expect(sites.get('adler')).toMatchObject({ baseUrl: 'http://127.0.0.1:8791/v2' });
  });

  it.each([
    [{ key: undefined }, /^sites\.adler\.key: is missing; takes \{"env": "NAME"\}/],
    [{ key: 'hunter2' }, /^sites\.adler\.key: takes \{"env": "NAME"\}/],
    [{ key: { env: 'not a name' } }, /^sites\.adler\.key\.env: takes \{"env": "NAME"\}/],
    [{ colour: 'red' }, 'sites.adler.colour: is not a setting'],
    [{ timeZone: 'Europe/Bern' }, 'sites.adler.timeZone: takes an IANA time zone such as "Europe/Zurich"'],
    [{ timeZone: '+01:00' }, 'sites.adler.timeZone: takes an IANA time zone such as "Europe/Zurich"'],
    [{ origins: ['https://a.example/book'] }, /^sites\.adler\.origins\[0\]: takes an address as the browser/],
    [{ origins: ['https://a.example/'] }, /^sites\.adler\.origins\[0\]: takes/],
    [{ origins: ['*'] }, /^sites\.adler\.origins\[0\]: takes/],
    [{ origins: [] }, /^sites\.adler\.origins: takes a list/],
    [{ languages: ['de-CH'] }, /^sites\.adler\.languages\[0\]: takes two-letter languages/],
    [{ phoneCountries: ['XX'] }, /^sites\.adler\.phoneCountries\[0\]: takes a country/],
    [{ venue: { country: 'Schweiz' } }, /^sites\.adler\.venue\.country: takes a country/],
    [{ cancellation: 'none' }, /^sites\.adler\.cancellation: takes texts by language/],
    [{ manageUrl: 'http://www.example.ch/booking' }, /^sites\.adler\.manageUrl: takes an https address/],
    [{ manageUrl: 'https://www.example.ch/#/booking' }, /^sites\.adler\.manageUrl: takes an https/],
    [{ manageUrl: 'javascript:alert(1)' }, /^sites\.adler\.manageUrl: takes an https/],
    [
      { legal: 'Adler AG' },
      /^sites\.adler\.legal: takes \{"name", "address", "email", "termsUrl", "privacyUrl"\}/,
    ],
    [{ legal: { vat: 'CHE-1' } }, 'sites.adler.legal.vat: is not a setting'],
    [{ legal: { name: ' ' } }, /^sites\.adler\.legal\.name: takes the legal name/],
    [
      { legal: { address: 'Dorfstrasse 12\n8706 Meilen' } },
      /^sites\.adler\.legal\.address: takes a postal address on one line/,
    ],
    [{ legal: { email: 'adler' } }, 'sites.adler.legal.email: takes an e-mail address'],
    [{ legal: { termsUrl: 'http://a.example/agb' } }, 'sites.adler.legal.termsUrl: takes an https address'],
    [
      { legal: { privacyUrl: 'javascript:alert(1)' } },
      'sites.adler.legal.privacyUrl: takes an https address',
    ],
    [{ daysAhead: 0 }, 'sites.adler.daysAhead: takes a whole number of days from 1 to 730'],
    [{ daysAhead: '30' }, 'sites.adler.daysAhead: takes a whole number of days from 1 to 730'],
    [{ baseUrl: 'ftp://a.example' }, 'sites.adler.baseUrl: takes an http or https address without a query'],
    [{ phone: 'call us' }, /^sites\.adler\.phone: takes a telephone number/],
    [{ upstream: 'fax' }, 'sites.adler.upstream: takes "testing" or "other"'],
    [{ upstream: undefined }, 'sites.adler.upstream: is missing; takes "testing" or "other"'],
  ])('with %j names the key and what it takes', (changes, problem) => {
    const problems = problemsWith(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    if (typeof problem === 'string') expect(problems[0]).toBe(problem);
  });

  it('never shows a secret that was written into it', () => {
    expect(problemsWith({ key: 'hunter2', phone: ['hunter3'] }).join()).not.toContain('hunter');
  });

  it('needs the variables that it names', () => {
    expect(problemsWith({}, { ADLER_KEY: '' })).toEqual([
      'sites.adler.key: the environment variable ADLER_KEY is not set',
    ]);
  });

  it('may be managed on this machine without https', () => {
    expect(problemsWith({ manageUrl: 'http://127.0.0.1:4173/booking.html' })).toEqual([]);
  });

  it.each([
    ['its address', { venue: { country: 'AT' } }, ['AT']],
    ['its telephone', { phone: '+49 30 000 00 00', timeZone: 'Europe/Zurich' }, ['DE']],
    ['its time zone', { phone: '044 000 00 00', timeZone: 'Europe/Zurich' }, ['CH']],
    ['its time zone by an older name', { phone: undefined, timeZone: 'Europe/Kiev' }, ['UA']],
    ['what is written', { phoneCountries: ['FR', 'CH'], venue: { country: 'AT' } }, ['FR', 'CH']],
  ])('offers the country of the telephone by %s', (_, changes, countries) => {
    const site = siteSetting({ phoneCountries: undefined, ...changes });
    const { sites } = readSettings({ sites: { adler: site } }, environment, registry);
    expect(sites.get('adler')?.phoneCountries).toEqual(countries);
  });

  it.each([
    ['a restaurant', { ...restaurant }, ['CH']],
    ['a restaurant, by its address', { ...restaurant, venue: { country: 'AT' } }, ['AT']],
    ['a hotel', { ...hotel }, ['UA']],
    ['a hotel, by its telephone', { ...hotel, phone: '+48 12 000 00 00' }, ['PL']],
    ['a hotel that names them', { ...hotel, phoneCountries: ['UA', 'PL'] }, ['UA', 'PL']],
  ])('needs no countries of the telephone from %s', (_, site, countries) => {
    const { sites } = readSettings({ sites: { house: site } }, { NAME: 'secret' });
    expect(sites.get('house')?.phoneCountries).toEqual(countries);
  });

  it.each([
    ['its first language with texts', { languages: ['rm', 'fr', 'de'] }, 'fr'],
    ['English where it has none with texts', { languages: ['rm'] }, 'en'],
    ['Ukrainian in Ukraine', { languages: ['en', 'uk'], venue: { country: 'UA' } }, 'uk'],
  ])('lets a house speak %s where a page names none', (_, changes, language) => {
    const { sites } = readSettings({ sites: { adler: siteSetting(changes) } }, environment, registry);
    expect(sites.get('adler')?.language).toBe(language);
  });

  it('has to name the countries where nothing shows its own', () => {
    expect(problemsWith({ phoneCountries: undefined, phone: undefined, timeZone: 'UTC' })).toEqual([
      expect.stringMatching(/^sites\.adler\.phoneCountries: is missing; takes countries/),
    ]);
  });

  it('tells of everything that is wrong at once', () => {
    expect(problemsWith({ timeZone: 'x', daysAhead: -1, colour: 'red' })).toHaveLength(3);
  });

  it.each([
    [null, 'the sites file: takes an object with the key "sites"'],
    [{}, 'sites: is missing; takes an object with one key for each site'],
    [{ sites: {} }, 'sites: takes at least one site'],
    [
      { sites: { 'Der Adler': siteSetting() } },
      'sites.Der Adler: takes as its name small letters, digits and single hyphens',
    ],
    [{ sites: { adler: 7 } }, /^sites\.adler: /],
    [
      { sites: { adler: siteSetting() }, groups: { family: { sites: ['krone'] } } },
      'groups.family.sites[0]: takes the name of a site in this file; there is no krone',
    ],
    [
      { sites: { adler: siteSetting() }, groups: { family: { sites: ['adler', 'adler'] } } },
      'groups.family.sites[1]: takes each site once; adler is there twice',
    ],
    [
      { sites: { adler: siteSetting() }, groups: { family: { sites: ['constructor'] } } },
      'groups.family.sites[0]: takes the name of a site in this file; there is no constructor',
    ],
    [
      { sites: { adler: siteSetting() }, groups: { family: { sites: ['adler'], maxPartySize: 0 } } },
      'groups.family.maxPartySize: takes a whole number of guests from 1 to 1000',
    ],
    [
      { sites: { adler: siteSetting() }, groups: { family: { sites: ['adler'], name: ' ' } } },
      'groups.family.name: takes the name the guest sees',
    ],
    [{ sites: { adler: siteSetting() }, groups: { family: [] } }, 'groups.family: takes {"sites": [...]}'],
  ])('as a whole: %#', (file, problem) => {
    const [first, ...rest] = problemsOf(() => readSettings(file, environment, registry));
    expect(first).toMatch(problem);
    if (typeof problem === 'string') expect(first).toBe(problem);
    expect(rest).toEqual([]);
  });

  it('takes restaurants into a group, in their order, and no hotel', () => {
    const sites = { adler: restaurant, dnipro: hotel };
    const read = (members: string[]) =>
      readSettings({ sites, groups: { family: { sites: members } } }, { NAME: 'x' }).groups.get('family');
    expect(read(['adler'])).toEqual({ id: 'family', sites: ['adler'], maxPartySize: 12 });
    expect(problemsOf(() => read(['adler', 'dnipro']))).toEqual([
      'groups.family.sites[1]: takes a site that sells tables; dnipro sells rooms',
    ]);
  });

  it('has a JSON Schema beside it that is current', () => {
    const file = new URL('sites.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(sitesJsonSchema())));
  });
});

describe('the environment', () => {
  const secret = '4f1d09c7a2b83e56d17f0a94c6e2b538';

  it('has defaults that suit a container', () => {
    expect(readEnvironment({})).toEqual({
      port: 8080,
      host: '0.0.0.0',
      sessionSecret: undefined,
      logLevel: 'info',
    });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT: takes a port number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT: takes a port number from 0 to 65535'],
    [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET: takes at least 32 characters that nobody can guess'],
    [
      { SESSION_SECRET: 'a'.repeat(32) },
      'SESSION_SECRET: takes at least 32 characters that nobody can guess',
    ],
    [
      { SESSION_SECRET: 'correct-horse-1'.repeat(4) },
      'SESSION_SECRET: takes at least 32 characters that nobody can guess',
    ],
    [
      { NODE_ENV: 'production' },
      'SESSION_SECRET: is missing; takes at least 32 characters that nobody can guess',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: takes one of fatal, error, warn, info, debug, trace, silent'],
  ])('%j names the variable and what it takes', (env, problem) => {
    expect(problemsOf(() => readEnvironment(env))).toEqual([problem]);
  });

  it('is fit for production with a secret', () => {
    const env = { NODE_ENV: 'production', SESSION_SECRET: secret, PORT: '0', HOST: '127.0.0.1' };
    expect(readEnvironment(env)).toMatchObject({ port: 0, host: '127.0.0.1', sessionSecret: secret });
  });
});
