import { describe, expect, it } from 'vitest';
import { wireNames } from './wire-names.ts';
import { readUtc } from './wire.ts';

describe('a reservation’s status', () => {
  it('is read however it is written, and unknown ones are none', () => {
    const { standingOf } = wireNames();
    expect(['CANCELED', 'Pending Payment', 'requested', 'SEATED', undefined].map(standingOf)).toEqual([
      'cancelled',
      'pendingPayment',
      'requested',
      undefined,
      undefined,
    ]);
  });

  it('is what the settings call it', () => {
    const { standingOf } = wireNames({ statuses: { pendingPayment: ['AWAITING'] } });
    expect(['AWAITING', 'PENDING_PAYMENT', 'CANCELED'].map(standingOf)).toEqual([
      'pendingPayment',
      undefined,
      'cancelled',
    ]);
  });
});

describe('a moment without a zone', () => {
  it('is UTC', () => {
    const at = '2026-08-01T14:20:38.874Z';
    expect(readUtc('2026-08-01T14:20:38.874800')?.toISOString()).toBe(at);
    expect(readUtc('2026-08-01 14:20:38.874')?.toISOString()).toBe(at);
    expect(readUtc('2026-08-01T16:20:38.874+02:00')?.toISOString()).toBe(at);
    expect(readUtc('soon')).toBeNull();
    expect(readUtc(undefined)).toBeNull();
  });
});
