import { describe, expect, it } from 'vitest';
import { readSettings } from '../../settings.ts';
import { problemsOf } from '../../testing/problems.ts';
import { hotelEnvironment, hotelSetting } from './testing/hotel.ts';

describe('a Servio hotel in a sites file', () => {
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
    [{ colour: 'red' }, 'sites.dnipro.colour: is not a setting'],
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
  ])('with %j names the key and what it takes', (changes, problem) => {
    const problems = problemsOfHotel(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('needs its token', () => {
    expect(problemsOfHotel({}, {})).toEqual([
      'sites.dnipro.accessToken: the environment variable HOTEL_TOKEN is not set',
    ]);
  });
});
