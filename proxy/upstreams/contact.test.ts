import { describe, expect, it } from 'vitest';
import { Failure } from '../errors.ts';
import { guest } from '../testing/journey.ts';
import { isContactOf, readContact } from './contact.ts';

function read(tel: string, telCountry = 'CH') {
  const contact = readContact({ ...guest, tel, telCountry }, 'mobile');
  return contact instanceof Failure ? contact.code : contact;
}

describe('a mobile number', () => {
  it.each([
    ['079 123 45 67', 'CH', '+41791234567', 'CH', '+41 79 ••• •• 67'],
    ['+41 (0)79 123 45 67', 'CH', '+41791234567', 'CH', '+41 79 ••• •• 67'],
    ['0041791234567', 'CH', '+41791234567', 'CH', '+41 79 ••• •• 67'],
    ['0664 1234567', 'AT', '+436641234567', 'AT', '+43 664 •••••67'],
    ['+49 1512 3456789', 'CH', '+4915123456789', 'DE', '+49 151• •••••89'],
    ['202-555-0143', 'US', '+12025550143', 'US', '+1 202 ••• ••43'],
    ['06 12 34 56 78', 'FR', '+33612345678', 'FR', '+33 6 •• •• •• 78'],
    ['+423 660 123 456', 'CH', '+423660123456', 'LI', '+423 660 ••• •56'],
  ])(
    '%s (%s) becomes E.164, with its own country, and is shown masked',
    (tel, typed, e164, country, masked) => {
      expect(read(tel, typed)).toMatchObject({ tel: e164, country, maskedTel: masked });
    },
  );

  it.each([
    ['a fixed line', '044 668 18 00', 'CH'],
    ['too short', '079 123', 'CH'],
    ['two numbers', '+41 78 111 22 33; 079', 'CH'],
    ['words', 'call me', 'CH'],
    ['a country that is none', '079 123 45 67', 'ZZ'],
    ['free of charge', '0800 123 456', 'CH'],
  ])('is refused at the field when it is %s', (_, tel, country) => {
    expect(read(tel, country)).toBe('phone_invalid');
  });
});

describe('a name', () => {
  it.each(['José', "O'Neill", 'Müller-Lüdenscheidt', '李', 'd’Arc', 'Ng'])('may be %s', (familyName) => {
    expect(readContact({ ...guest, familyName }, 'mobile')).toMatchObject({ familyName });
  });

  it.each([
    ...['<script>', 'a>b', 'a\u0000b', 'a\r\nb', 'a\u2028b'],
    // Nothing that anybody could read.
    ...['\u200b', '\u200d\u2060', '\ufeff', '\u00ad', '--'],
  ])('may not be %j', (familyName) => {
    expect(readContact({ ...guest, familyName }, 'mobile')).toMatchObject({
      code: 'name_invalid',
      field: 'family-name',
    });
  });
});

describe('an e-mail address', () => {
  it('is checked only roughly: the booking system decides', () => {
    expect(readContact({ ...guest, email: 'ä@ö' }, 'mobile')).toMatchObject({ email: 'ä@ö' });
  });

  it.each([
    ...['mia', '@muster.ch', 'mia@', 'mia@a@b', 'mia @muster.ch', 'mia@muster.ch\nx'],
    // Characters that are not seen, and what would name a second recipient.
    ...['mia\u0000@muster.ch', 'mia@muster\u200b.ch', 'mia\u007f@muster.ch', 'mia\u202e@muster.ch'],
    ...['mia@muster.ch,noah@muster.ch', 'mia@muster.ch;x', 'Mia<mia@muster.ch>', '"mia"@muster.ch'],
  ])('may not be %j', (email) => {
    expect(readContact({ ...guest, email }, 'mobile')).toMatchObject({
      code: 'email_invalid',
      field: 'email',
    });
  });
});

describe('any telephone', () => {
  it.each([
    ['044 668 18 00', 'CH', '+41446681800'],
    ['044 279 21 91', 'UA', '+380442792191'],
    ['079 123 45 67', 'CH', '+41791234567'],
  ])('%s (%s) is taken where no message is to come', (tel, telCountry, e164) => {
    expect(readContact({ ...guest, tel, telCountry }, 'any')).toMatchObject({ tel: e164 });
  });

  it.each(['12', '044 668 18 00 ext. 5', 'call me'])('%s is none', (tel) => {
    expect(readContact({ ...guest, tel }, 'any')).toMatchObject({ code: 'phone_invalid', field: 'tel' });
  });
});

describe('who made a booking', () => {
  const booked = { tels: ['+41791234567'], emails: ['Mia.Muster@Example.ch'] };
  const isKnown = (typed: string, countries = ['CH', 'DE']) => isContactOf(typed, booked, countries);

  it.each([
    '+41 79 123 45 67',
    '079 123 45 67',
    '0041 79 123 45 67',
    ' (079) 123-45-67 ',
    'mia.muster@example.ch',
    ' MIA.MUSTER@EXAMPLE.CH ',
  ])('is known by %j', (typed) => {
    expect(isKnown(typed)).toBe(true);
  });

  it.each([
    '079 123 45 68',
    '+49 79 123 45 67',
    'mia@example.ch',
    '@',
    '',
    '67',
    'Muster',
    '; 079 123 45 67',
  ])('is not known by %j', (typed) => {
    expect(isKnown(typed)).toBe(false);
  });

  it('is known by a national number only where the site is at home in its country', () => {
    expect(isKnown('079 123 45 67', ['GB'])).toBe(false);
    expect(isContactOf('079 123 45 67', { tels: ['079 123 45 67'], emails: [] }, ['CH'])).toBe(true);
  });

  it('is nobody where the booking system knows neither number nor address', () => {
    expect(isContactOf('', { tels: [''], emails: [''] }, ['CH'])).toBe(false);
    expect(isContactOf('@', { tels: [], emails: [] }, ['CH'])).toBe(false);
  });
});
