import { groups, hotels, howToAnswer, knownGuest, restaurants } from './sandbox/index.ts';

/** A guest to try with: what they type, by the names of the widget's controls. */
export interface DemoGuest {
  title: string;
  note: string;
  fields: Record<'given-name' | 'family-name' | 'email' | 'tel' | 'tel-country', string>;
}

/** Something to try: what to look for, and codes to copy. */
export interface DemoHint {
  title: string;
  notes: readonly string[];
  codes: readonly { code: string; for: string }[];
  /** Where to go, as a guest would by a message. */
  links?: readonly { href: string; text: string }[];
}

/** What the demo offers to try with, by what is booked and how. */
const guests: Record<'restaurant' | 'group' | 'hotel', readonly DemoGuest[]> = {
  restaurant: [
    {
      title: `${knownGuest.firstname} ${knownGuest.lastname}`,
      note: 'Known to the sandbox: booked at once, without a code.',
      fields: {
        'given-name': knownGuest.firstname,
        'family-name': knownGuest.lastname,
        email: knownGuest.email,
        tel: knownGuest.mobile,
        'tel-country': knownGuest.countryCode,
      },
    },
    {
      title: 'Noah Keller',
      note: 'New: gets a code on the phone.',
      fields: {
        'given-name': 'Noah',
        'family-name': 'Keller',
        email: 'noah.keller@example.ch',
        tel: '078 765 43 21',
        'tel-country': 'CH',
      },
    },
  ],
  group: [
    {
      title: 'Amelia Hart',
      note: 'For a table at a venue group: they send no code.',
      fields: {
        'given-name': 'Amelia',
        'family-name': 'Hart',
        email: 'amelia.hart@example.co.uk',
        tel: '07700 900123',
        'tel-country': 'GB',
      },
    },
  ],
  hotel: [
    {
      title: 'Оксана Бондаренко',
      note: 'For a room: hotels send no code.',
      fields: {
        'given-name': 'Оксана',
        'family-name': 'Бондаренко',
        email: 'oksana.bondarenko@example.ua',
        tel: '+380 67 123 45 67',
        'tel-country': 'UA',
      },
    },
  ],
};

const kindOf = (site: string): keyof typeof guests => {
  if (hotels.some((hotel) => hotel.site === site)) return 'hotel';
  return groups.some((group) => group.site === site) ? 'group' : 'restaurant';
};

/** Whether a house proves its guests' numbers by text messages. */
export const sendsCodes = (site: string): boolean => kindOf(site) === 'restaurant';

/** Whom there is to try with at these houses. */
export const guestsOf = (sites: readonly string[]): readonly DemoGuest[] =>
  [...new Set(sites.map(kindOf))].flatMap((kind) => guests[kind]);

/** The days of every winter on which a hotel of the sandbox has something to show. */
const knownDays: Record<string, readonly string[]> = {
  'hotel-dnipro': [
    '10–13 December: the suite is taken.',
    '24 and 25 December: only the flexible rate is sold.',
    '28 December – 1 January: three nights at least on the flexible rate.',
    '31 December: no arrivals.',
    'From 30 days ahead: the early booking rate.',
  ],
  'seehaus-hotel': ['30 December – 1 January: two nights at least.'],
};

/** What a venue group has to show. */
const groupHints: Record<string, DemoHint> = {
  harbour: {
    title: 'To try at Harbour Restaurants',
    notes: [
      'The Lantern Room: nine guests or more are a request; five or more are asked for a card, by telephone.',
      'Quay Kitchen, Friday and Saturday at 19:00: the chef’s counter is held until it is paid by a link. To pay: PATCH /control/reservations/harbour/{id} of the sandbox with {"paid": true}.',
      'Saltmarket Terrace: open past midnight on Friday and Saturday.',
    ],
    codes: [],
  },
  'alder-house': {
    title: 'To try at Alder House',
    notes: ['Nine guests or ten are a request. Mondays are closed.'],
    codes: [],
  },
};

/** What there is to try at a house; undefined where nothing is. */
export const hintsOf = (site: string, today: string): DemoHint | undefined =>
  groupHints[site] ?? hintsOfHotel(site, today) ?? hintsOfRestaurant(site, today) ?? hintsAfterVisit(site);

/** At a restaurant that is asked by phone: how its answer is made to come. */
function hintsOfRestaurant(site: string, today: string): DemoHint | undefined {
  const answering = howToAnswer(site, today);
  return answering && { ...answering, title: `To try at ${answering.name}` };
}

/** The page on which a house's guests rate their visit. */
const ratingPages: Record<string, string> = { 'gasthof-adler': '/gasthof-adler/feedback.html' };

/** What guests of a restaurant get after their visit: the link by which they rate it. */
function hintsAfterVisit(site: string): DemoHint | undefined {
  const page = ratingPages[site];
  const visits = restaurants.find((seed) => seed.site === site)?.pastVisits ?? [];
  if (!page) return undefined;
  return {
    title: 'After the visit',
    notes: ['Guests get a message with a link to rate it. These have not rated theirs yet:'],
    codes: [],
    links: visits
      .filter(({ said }) => !said)
      .map(({ hash, firstname, lastname, daysAgo }) => ({
        href: `${page}#reservation=${hash}`,
        text: `${firstname} ${lastname}, here ${daysAgo} days ago`,
      })),
  };
}

function hintsOfHotel(site: string, today: string): DemoHint | undefined {
  const hotel = hotels.find((seed) => seed.site === site);
  if (!hotel) return undefined;
  const { companies, loyalty } = hotel.config(today);
  return {
    title: `To try at ${hotel.name}`,
    notes: knownDays[site] ?? [],
    codes: [
      ...Object.entries(companies).map(([code, { name, conditions, prepayment }]) => {
        const several = Object.keys(conditions).length > 1 ? ', two contracts to compare' : '';
        const silent = Object.values(conditions).some(({ paidTypes }) => paidTypes.length === 0);
        return {
          code,
          for: `${name}${several}${silent ? ' that do not say how to pay' : ''}${prepayment ? ', prepays' : ''}`,
        };
      }),
      ...Object.entries(loyalty).map(([code, percent]) => ({ code, for: `loyalty, ${percent} % off` })),
    ],
  };
}
