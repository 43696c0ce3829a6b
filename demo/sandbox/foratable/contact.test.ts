import { describe, expect, it } from 'vitest';
import { isEmail, mobileNumber } from './contact.ts';

describe('an e-mail address', () => {
  it.each([
    'ada@example.ch',
    'ada.keller+table@mail.example.co.uk',
    "o'hara@example.com",
    'a@xn--bcher-kva.ch',
  ])('%s is taken', (text) => expect(isEmail(text)).toBe(true));

  it.each([
    'ada@localhost',
    'ada..keller@example.ch',
    '.ada@example.ch',
    'ada.@example.ch',
    'zoë@example.ch',
    'ada@exämple.ch',
    'ada@-example.ch',
    'ada@example-.ch',
    'ada keller@example.ch',
    'ada@example.ch.',
    `${'a'.repeat(65)}@example.ch`,
    `a@${'b'.repeat(64)}.ch`,
    '@example.ch',
    'example.ch',
    '',
  ])('%s is refused', (text) => expect(isEmail(text)).toBe(false));
});

describe('a mobile number', () => {
  it.each([
    ['+41 79 123 45 67', '+41791234567'],
    ['0041791234567', '+41791234567'],
    ['+49 (151) 23456789', '+4915123456789'],
    ['+43 664 1234567', '+436641234567'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+39 347 123 4567', '+393471234567'],
    ['+44 7700 900123', '+447700900123'],
    ['+1 202 555 0123', '+12025550123'],
    ['+55 11 91234-5678', '+5511912345678'],
  ])('%s is taken', (text, number) => expect(mobileNumber(text)).toBe(number));

  it.each([
    '079 123 45 67',
    '+41 44 555 01 10',
    '+41 79 123 45 6',
    '+41 79 123 45 678',
    '+49 30 1234567',
    '+81 90 1234 5678',
    '+61 412 345 678',
    '+20 100 123 4567',
    '+91 98765 43210',
    '+44 7700',
    'seven',
    '',
  ])('%s is refused', (text) => expect(mobileNumber(text)).toBeNull());
});
