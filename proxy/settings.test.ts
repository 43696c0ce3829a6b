import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { readSettings, SettingsError, sitesJsonSchema } from './settings.ts';
import { hotelEnvironment, hotelSetting } from './upstreams/servio/testing/hotel.ts';
import { environment, siteSetting } from './upstreams/foratable/testing/site.ts';

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}
const problemsWith = (changes: object, env: Record<string, string> = environment) =>
  problemsOf(() => readSettings({ sites: { adler: siteSetting({ ...changes }) } }, env));

describe('a sites file', () => {
  it('gives each site its defaults and its secrets from the environment', () => {
    const { sites } = readSettings({ sites: { adler: siteSetting() } }, environment);
    expect(sites.get('adler')).toMatchObject({
      id: 'adler',
      username: environment.ADLER_USER,
      password: environment.ADLER_PASSWORD,
      baseUrl: 'https://foratable.com/bookapi2',
      currency: 'CHF',
      daysAhead: 365,
    });
  });

  it('takes a base address with or without a slash at its end', () => {
    const site = siteSetting({ baseUrl: 'http://127.0.0.1:8791/bookapi2/' });
    const { sites } = readSettings({ sites: { adler: site } }, environment);
    expect(sites.get('adler')?.baseUrl).toBe('http://127.0.0.1:8791/bookapi2');
  });

  it.each([
    [{ restaurantHash: 'ABC' }, 'sites.adler.restaurantHash: takes 32 lower-case hex digits'],
    [{ restaurantHash: undefined }, 'sites.adler.restaurantHash: is missing; takes 32 lower-case hex digits'],
    [{ password: 'hunter2' }, /^sites\.adler\.password: takes \{"env": "NAME"\}/],
    [{ password: { env: 'not a name' } }, /^sites\.adler\.password\.env: takes \{"env": "NAME"\}/],
    [{ colour: 'red' }, 'sites.adler.colour: is not a setting'],
    [{ timeZone: 'Europe/Bern' }, 'sites.adler.timeZone: takes an IANA time zone such as "Europe/Zurich"'],
    [{ timeZone: '+01:00' }, 'sites.adler.timeZone: takes an IANA time zone such as "Europe/Zurich"'],
    [{ origins: ['https://a.example/book'] }, /^sites\.adler\.origins\[0\]: takes an address as the browser/],
    [{ origins: ['https://a.example/'] }, /^sites\.adler\.origins\[0\]: takes/],
    [{ origins: ['*'] }, /^sites\.adler\.origins\[0\]: takes/],
    [{ origins: [] }, /^sites\.adler\.origins: takes a list/],
    [{ languages: ['de-CH'] }, /^sites\.adler\.languages\[0\]: takes two-letter languages/],
    [{ smsCountries: ['XX'] }, /^sites\.adler\.smsCountries\[0\]: takes a country/],
    [{ currency: 'FRANKEN' }, 'sites.adler.currency: takes an ISO 4217 code such as "CHF"'],
    [{ daysAhead: 0 }, 'sites.adler.daysAhead: takes a whole number of days from 1 to 730'],
    [{ daysAhead: '30' }, 'sites.adler.daysAhead: takes a whole number of days from 1 to 730'],
    [{ baseUrl: 'ftp://a.example' }, 'sites.adler.baseUrl: takes an http or https address without a query'],
    [{ phone: 'call us' }, /^sites\.adler\.phone: takes a telephone number/],
    [{ wire: { request: { zimmer: 'x' } } }, 'sites.adler.wire.request.zimmer: is not a setting'],
    [
      { wire: { request: { room: 7 } } },
      'sites.adler.wire.request.room: takes the name the booking system uses',
    ],
    [
      { upstream: 'sevenrooms' },
      'sites.adler.upstream: "sevenrooms" is not built yet; takes "foratable" or "servio"',
    ],
    [{ upstream: 'fax' }, 'sites.adler.upstream: takes "foratable" or "servio"'],
    [{ upstream: undefined }, 'sites.adler.upstream: is missing; takes "foratable" or "servio"'],
  ])('with %j names the key and what it takes', (changes, problem) => {
    const problems = problemsWith(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    if (typeof problem === 'string') expect(problems[0]).toBe(problem);
  });

  it('never shows a secret that was written into it', () => {
    expect(problemsWith({ password: 'hunter2', username: ['hunter3'] }).join()).not.toContain('hunter');
  });

  it('needs the variables that it names', () => {
    expect(problemsWith({}, { ADLER_USER: 'x', ADLER_PASSWORD: '' })).toEqual([
      'sites.adler.password: the environment variable ADLER_PASSWORD is not set',
    ]);
  });

  it('tells of everything that is wrong at once', () => {
    expect(problemsWith({ currency: 'x', daysAhead: -1, colour: 'red' })).toHaveLength(3);
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
      'groups.family.sites[0]: takes the name of a site in this file',
    ],
    [{ sites: { adler: siteSetting() }, groups: { family: [] } }, 'groups.family: takes {"sites": [...]}'],
  ])('as a whole: %#', (file, problem) => {
    const [first, ...rest] = problemsOf(() => readSettings(file, environment));
    expect(first).toMatch(problem);
    if (typeof problem === 'string') expect(first).toBe(problem);
    expect(rest).toEqual([]);
  });

  it('has a JSON Schema beside it that is current', () => {
    const file = new URL('sites.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(sitesJsonSchema())));
  });
});

describe('a hotel in a sites file', () => {
  const hotel = (changes: object) => ({ sites: { dnipro: hotelSetting({ ...changes }) } });
  const read = (changes: object) => readSettings(hotel(changes), hotelEnvironment).sites.get('dnipro');
  const problemsOfHotel = (changes: object, env: Record<string, string> = hotelEnvironment) =>
    problemsOf(() => readSettings(hotel(changes), env));

  it('gets its defaults and its token', () => {
    const unsaid = { stay: undefined, venue: undefined, cancellation: undefined, manageUrl: undefined };
    const bare = { ...hotelSetting(), ...unsaid };
    const file = { sites: { dnipro: { ...bare, baseUrl: 'http://10.0.0.7:8181/ReservationService_1_10/' } } };
    expect(readSettings(file, hotelEnvironment).sites.get('dnipro')).toMatchObject({
      upstream: 'servio',
      baseUrl: 'http://10.0.0.7:8181/ReservationService_1_10',
      accessToken: hotelEnvironment.HOTEL_TOKEN,
      daysAhead: 365,
      roomTypes: {},
      venue: {},
      cancellation: {},
      stay: {
        arrivalTime: null,
        departureTime: null,
        maxNights: 30,
        maxAdults: 8,
        maxChildren: 6,
        maxChildAge: 17,
        maxRooms: 4,
        company: false,
        extraBed: false,
        transport: false,
        touristTax: false,
        residence: false,
        loyalty: false,
        payments: ['cash', 'card'],
        document: true,
      },
    });
  });

  it('may have names, texts and photos of its rooms', () => {
    const photos = [
      { src: '/photos/12.jpg', alt: { uk: 'Ліжко' } },
      { src: 'https://cdn.example/12.jpg', alt: {} },
    ];
    const roomTypes = { 12: { name: { uk: 'Стандарт' }, description: {}, photos }, 14: {} };
    expect(read({ roomTypes })).toMatchObject({
      roomTypes: { 12: { photos }, 14: { name: {}, description: {}, photos: [] } },
    });
  });

  it.each<[object, string | RegExp]>([
    [{ hotelId: 0 }, /^sites\.dnipro\.hotelId: takes a whole number/],
    [{ currency: undefined }, 'sites.dnipro.currency: is missing; takes an ISO 4217 code such as "CHF"'],
    [{ accessToken: 'secret' }, /^sites\.dnipro\.accessToken: takes \{"env": "NAME"\}/],
    [{ restaurantHash: 'x' }, 'sites.dnipro.restaurantHash: is not a setting'],
    [
      { manageUrl: 'http://hotel.example/booking' },
      /^sites\.dnipro\.manageUrl: takes an https address without a fragment/,
    ],
    [{ manageUrl: 'https://hotel.example/#/booking' }, /^sites\.dnipro\.manageUrl: takes an https/],
    [{ manageUrl: 'javascript:alert(1)' }, /^sites\.dnipro\.manageUrl: takes an https/],
    [{ roomTypes: { suite: {} } }, /^sites\.dnipro\.roomTypes\.suite: takes the room type's ID/],
    [
      { roomTypes: { 12: { name: 'Standard' } } },
      /^sites\.dnipro\.roomTypes\.12\.name: takes texts by language/,
    ],
    [{ roomTypes: { 12: { name: { english: 'Standard' } } } }, /takes texts by language/],
    [
      { roomTypes: { 12: { photos: [{ src: '//cdn.example/a.jpg', alt: {} }] } } },
      /photos\[0\]\.src: takes an https/,
    ],
    [{ roomTypes: { 12: { photos: [{ src: '/a.jpg' }] } } }, /photos\[0\]\.alt: is missing; takes texts/],
    [{ stay: { arrivalTime: '25:00' } }, /^sites\.dnipro\.stay\.arrivalTime: takes a time as HH:mm, or null/],
    [
      { stay: { payments: [] } },
      /^sites\.dnipro\.stay\.payments: takes ways to pay out of "cash", "card", "transfer"/,
    ],
    [{ stay: { payments: ['bitcoin'] } }, /^sites\.dnipro\.stay\.payments\[0\]: takes ways to pay/],
    [
      { stay: { maxChildAge: 18 } },
      'sites.dnipro.stay.maxChildAge: takes a whole number of years from 0 to 17',
    ],
    [{ stay: { breakfast: true } }, 'sites.dnipro.stay.breakfast: is not a setting'],
    [{ venue: { country: 'Ukraine' } }, /^sites\.dnipro\.venue\.country: takes a country/],
  ])('with %j names the key and what it takes', (changes, problem) => {
    const problems = problemsOfHotel(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('may be managed on this machine without https', () => {
    expect(read({ manageUrl: 'http://127.0.0.1:4173/booking.html' })).toMatchObject({
      manageUrl: 'http://127.0.0.1:4173/booking.html',
    });
  });

  it('needs its token', () => {
    expect(problemsOfHotel({}, {})).toEqual([
      'sites.dnipro.accessToken: the environment variable HOTEL_TOKEN is not set',
    ]);
  });
});

describe('the environment', () => {
  const secret = 'x'.repeat(32);

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
