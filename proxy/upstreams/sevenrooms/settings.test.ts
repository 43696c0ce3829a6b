import { describe, expect, it } from 'vitest';
import { harbour } from '../../../demo/sandbox/index.ts';
import type { SettingsError } from '../../settings.ts';
import { readSettings } from '../../settings.ts';
import { environment, siteOf } from './testing/group.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';

const nowhere = { sevenroomsBase: 'https://api.eu.sevenrooms.com/2_4' } as Sandbox;
const read = (changes: object) =>
  readSettings({ sites: { harbour: siteOf(nowhere, harbour, changes) } }, environment(harbour)).sites.get(
    'harbour',
  );

describe('a venue group’s settings', () => {
  it('have defaults: the telephone for card and money, an hour for a link, no marketing', () => {
    expect(read({ baseUrl: undefined })).toMatchObject({
      baseUrl: 'https://api.sevenrooms.com/2_4',
      payment: 'phone',
      paymentLinkMinutes: 60,
      maxPartySize: 12,
      marketing: false,
    });
  });

  it.each([
    [{ payment: 'card' }, 'sites.harbour.payment: takes "phone", "on-arrival" or "payment-link"'],
    [
      { paymentLinkMinutes: 10 },
      'sites.harbour.paymentLinkMinutes: takes a whole number of minutes from 15 to 180',
    ],
    [{ venues: [] }, 'sites.harbour.venues: takes a list of venue ids'],
    [{ venueGroupId: 'a/b' }, 'sites.harbour.venueGroupId: takes an id as SevenRooms has it'],
    [{ clientSecret: 'in the open' }, 'sites.harbour.clientSecret: takes {"env": "NAME"}'],
    [{ wire: { costIsFor: 'table' } }, 'sites.harbour.wire.costIsFor: takes "head" or "party"'],
    [{ marketing: 'yes' }, 'sites.harbour.marketing: takes true or false'],
  ])('are refused in words: %j', (changes, words) => {
    try {
      read(changes);
    } catch (error) {
      expect(String((error as SettingsError).problems)).toContain(words);
      expect(String(error)).not.toContain('in the open');
      return;
    }
    throw new Error('they were taken');
  });
});
