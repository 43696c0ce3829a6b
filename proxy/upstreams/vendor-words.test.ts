import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A vendor's words live in that vendor's folder and in its sandbox, and nowhere else: whoever adds an upstream changes no other file. */

const root = join(import.meta.dirname, '../..');

/** Words that only the vendor says: names on its wire, its functions, its error keys, its own name. */
const vendors: Readonly<Record<string, RegExp>> = {
  foratable: new RegExp(
    [
      '[fF]or[aA]table|[lL]unchgate|bookapi|(request|restaurant|reservation)(_h|H)ash',
      'pswd|long_message|max_persons|promocode|room_id',
      'holiday_times|event_times|closed_days|verify_code|reservation_done',
      '(init|get)Reservation\\b|setRoom\\b|getTimesOfDate|setTable\\b|setChoice\\b|setGuest\\b|verifyCode\\b|setLanguage\\b',
      'getRestaurantInfo|getRestaurantHash|getContingents|[gs]etFeedback',
      'incorrect_login|incorrect_language|not_enabled|no_intime|not_status_[12]|room_not_exists',
      'day_is_(holiday|closed)|no_person_telefon|no_past|not_(lunch|dinner)|nomore_person|only_persons?\\b',
      'no_event_capacity|too_much_people|no_res_time|invalid_promocode|choice_(disabled|not_set)',
      'wrong_euromobile|not_valid_email|wrong_code|no_code|res_allready_done',
    ].join('|'),
  ),
  servio: new RegExp(
    [
      '[sS]ervio|\\bAccessToken|HotelID\\b|IsoLanguage|ValuteShort|MinPay',
      'GetCompanyInfo|GetRoomTypesList|GetRooms|GetPrices|AddRoomReservation|GetReservationInfo',
      'CancelReservation|GetAccountConfirm|GetDocument|CompanyNotFound',
      '[C\u0421]ontractConditions?(ID|Name|Add)|RoomTypeIDs?\\b|PriceListID|CompanyCodeID|\\bCompanyCode\\b|\\bChilds\\b',
      'AgentCategor|PaidTypes?\\b|IsExtraBedUsed|IsTouristTax|NeedTransport|LPAuthCode|LoyaltyAuthCode',
      'SaleRestrictions|ClosedToSale|ClosedToArrive|IsNonReturnRate|IsSpecRate|RackRatePrice',
    ].join('|'),
  ),
  sevenrooms: new RegExp(
    [
      '[sS]even[rR]ooms|venue_?[gG]roup|venue_id|venue_url_key|client_(id|secret)|token_expiration',
      'shift_(category|persistent_id)|time_iso|is_requestable|access_persistent_id|public_time_slot_description',
      'require_credit_card|party_size|paylink|external_id|marketing_opt_in|send_client_email|reservation_id',
      'reference_code|updated_since|real_datetime_of_slot|max_guests|phone_number',
      'No direct availability|Could not find resource|Missing (arg|Authentication)|Result set limited',
    ].join('|'),
  ),
};

/** Where a vendor's word may stand besides, and why. */
const allowed: readonly { files: string; vendor?: string; why: string }[] = [
  { files: 'proxy/upstreams/foratable/', vendor: 'foratable', why: 'its folder' },
  { files: 'demo/sandbox/foratable/', vendor: 'foratable', why: 'its sandbox' },
  { files: 'proxy/upstreams/servio/', vendor: 'servio', why: 'its folder' },
  { files: 'demo/sandbox/servio/', vendor: 'servio', why: 'its sandbox' },
  { files: 'proxy/upstreams/sevenrooms/', vendor: 'sevenrooms', why: 'its folder' },
  { files: 'demo/sandbox/sevenrooms/', vendor: 'sevenrooms', why: 'its sandbox' },
  { files: 'e2e/sevenrooms/', vendor: 'sevenrooms', why: 'journeys through its sandbox' },
  {
    files: 'e2e/foratable/',
    vendor: 'foratable',
    why: 'journeys through its sandbox: what it refuses, what it holds',
  },
  { files: 'e2e/servio/', vendor: 'servio', why: 'the same of the other' },
  { files: 'demo/sandbox/servio/control.test.ts', why: 'a fault of one system leaves the other alone' },
  { files: 'proxy/upstreams/registry.ts', why: 'a line for each upstream' },
  { files: 'proxy/upstreams/vendor-words.test.ts', why: 'this list' },
  { files: 'proxy/sites.schema.json', why: 'made from the settings of every upstream in the registry' },
  { files: 'proxy/settings.test.ts', why: 'reads sites files for the real registry' },
  { files: 'proxy/cli.test.ts', why: 'checks and serves a sites file for the real registry' },
  { files: 'scripts/errors-page.ts', why: 'writes docs/errors.md, what each booking system refuses' },
  { files: 'scripts/made-pages.ts', why: 'names the tables of errors that the page is made from' },
  { files: 'scripts/docs.test.ts', why: 'holds that page to the simulated systems' },
  { files: 'scripts/methods.test.ts', why: 'holds the list of every system’s methods to its page' },
  { files: 'e2e/sandbox.ts', why: 'the control surface of every simulated system, for the journeys' },
  {
    files: 'e2e/second-booking-system.node.test.ts',
    why: 'opens a restaurant of the real registry beside the small one',
  },
  { files: 'demo/sites.ts', why: 'the demo’s sites file, for the real registry' },
  { files: 'demo/group-sites.ts', why: 'the venue groups of that file' },
  { files: 'demo/venues.ts', vendor: 'sevenrooms', why: 'shows venues as their group’s settings have them' },
  { files: 'demo/hotel-sites.ts', why: 'the hotels of that file' },
  { files: 'demo/sites.test.ts', why: 'the test of that file' },
  { files: 'demo/sandbox/index.ts', why: 'starts every simulated system at its address' },
  { files: 'demo/sandbox/cli.ts', why: 'says at which address each one is' },
  { files: 'demo/sandbox/calls.ts', why: 'names the fields of every wire that are not shown' },
  { files: 'demo/sandbox/control.test.ts', why: 'takes hold of one of the simulated systems' },
  { files: 'demo/sandbox/faults.test.ts', why: 'disturbs one of the simulated systems' },
];

const searched = ['src', 'proxy', 'demo', 'e2e', 'scripts'];
const readable = /\.(ts|js|html|css|json|svg)$/;

function isAllowed(file: string, vendor: string): boolean {
  return allowed.some((place) => file.startsWith(place.files) && (place.vendor ?? vendor) === vendor);
}

const files = [
  'index.html',
  ...searched.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  ),
].filter((file) => readable.test(file));

function hits(vendor: string, word: RegExp): string[] {
  return files
    .filter((file) => !isAllowed(file, vendor))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const found = word.exec(line)?.[0];
          return found ? [`${file}:${index + 1} ${found}`] : [];
        }),
    );
}

describe('a vendor’s words', () => {
  it('are found where they are: the search works', () => {
    expect(files.length).toBeGreaterThan(200);
    for (const [vendor, word] of Object.entries(vendors)) {
      const own = files.filter((file) => file.startsWith(`proxy/upstreams/${vendor}/`));
      const telling = own.filter((file) => word.test(readFileSync(join(root, file), 'utf8')));
      expect(telling.length).toBeGreaterThan(5);
    }
  });

  it.each(Object.entries(vendors))('stand nowhere else: %s', (vendor, word) => {
    expect(hits(vendor, word)).toEqual([]);
  });
});
