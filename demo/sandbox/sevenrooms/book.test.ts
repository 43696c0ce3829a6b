import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { alderHouse, harbour } from './groups/index.ts';
import { idFor } from './ids.ts';
import { freshClient } from './test-client.ts';
import type { TestClient } from './test-client.ts';

let sandbox: Sandbox;
let client: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (client = await freshClient(sandbox)));

const [lantern, kitchen, terrace] = [0, 1, 2].map((index) => harbour.venues[index]?.id ?? '');
const counter = idFor('access', 'kitchen-counter');

describe('booking', () => {
  it('gives id, reference and client, and the reservation can be read', async () => {
    const { data } = await client.book({ external_id: 'ours-1', notes: 'by the window' });
    expect(data).toEqual({
      reservation_id: expect.stringMatching(/^ahNz/) as string,
      reservation_reference_code: expect.stringMatching(/^[A-Z2-9]{8}$/) as string,
      client_id: expect.stringMatching(/^ahNz/) as string,
    });
    expect(await client.row(String(data.reservation_id))).toMatchObject({
      reference_code: data.reservation_reference_code,
      external_id: 'ours-1',
      status: 'CONFIRMED',
      arrival_time: '7:00 PM',
      real_datetime_of_slot: '2026-12-04 19:00:00',
      max_guests: 2,
      first_name: 'Mia',
      phone_number: '+41795550167',
      notes: 'by the window',
    });
  });

  it('takes the time as the slot has it, and no other way of writing it', async () => {
    expect(await client.book({ time: '19:00' })).toMatchObject({
      http: 400,
      msg: expect.stringContaining('No direct availability') as string,
    });
    expect(await client.book({ time: '19:00' }, kitchen)).toMatchObject({ http: 200 });
  });

  it('finds no slot that went in between, as 400 or as 409', async () => {
    await client.patchVenue({ seats: 2 });
    await client.booked();
    expect(await client.book({ email: 'b@example.ch' })).toMatchObject({ http: 400, status: 400 });
    await client.patch({ lost_slot: 409 });
    expect(await client.book({ email: 'b@example.ch' })).toMatchObject({ http: 409, status: 409 });
  });

  it('takes seats for as long as a party stays', async () => {
    await client.patchVenue({ seats: 2 });
    await client.booked();
    const free = (await client.times()).filter(({ type }) => type === 'book').map(({ time }) => time);
    expect(free).toEqual([
      '12:00 PM',
      '12:30 PM',
      '1:00 PM',
      '1:30 PM',
      '2:00 PM',
      '2:30 PM',
      '9:00 PM',
      '9:30 PM',
    ]);
  });

  it('of a time that is to be asked for is a request', async () => {
    const id = await client.booked({ party_size: '9' });
    expect(await client.row(id)).toMatchObject({ status: 'REQUESTED', access_persistent_id: null });
  });

  it('notes who agrees to marketing', async () => {
    await client.booked({ venue_marketing_opt_in: 'true' });
    await client.booked({ email: 'other@example.ch', venue_marketing_opt_in: 'false' });
    const rows = await client.all('/clients');
    expect(rows.map((row) => row.venue_marketing_opt_ins)).toEqual([[lantern], []]);
  });

  it.each([
    [{ first_name: '' }, 'Missing arg first_name'],
    [{ phone: '' }, 'Missing arg phone'],
    [{ phone: '079 555 01 67' }, 'Invalid arg phone'],
    [{ email: 'mia@example' }, 'Invalid arg email'],
    [{ party_size: 'two' }, 'Invalid arg party_size'],
    [{ payment_by_paylink: 'true' }, 'Missing arg paylink_email'],
    [
      { payment_by_paylink: 'true', paylink_email: 'a@b.ch', paylink_cancel_time: '14' },
      'Invalid arg paylink_cancel_time',
    ],
    [
      { payment_by_paylink: 'true', paylink_email: 'a@b.ch', paylink_cancel_time: '181' },
      'Invalid arg paylink_cancel_time',
    ],
  ])('is refused for %j', async (fields: Record<string, string>, msg) => {
    expect(await client.book(fields)).toMatchObject({ http: 400, code: 400, msg });
  });

  it('in two calls with one external_id makes two reservations', async () => {
    await Promise.all([client.book({ external_id: 'same' }), client.book({ external_id: 'same' })]);
    expect(await client.all('/reservations')).toHaveLength(2);
  });
});

describe('a payment by link', () => {
  const fields = {
    time: '20:00',
    access_persistent_id: counter,
    payment_by_paylink: 'true',
    paylink_email: 'mia@example.ch',
    paylink_cancel_time: '30',
  };

  it('holds the table until it is paid', async () => {
    const id = await client.booked(fields, kitchen);
    expect(await client.row(id)).toMatchObject({ status: 'PENDING_PAYMENT', prepayment_total: 0 });
    await client.control('PATCH', `/reservations/harbour/${id}`, { paid: true });
    expect(await client.row(id)).toMatchObject({ status: 'CONFIRMED', prepayment_total: 130 });
    sandbox.clock.advance(3600);
    expect(await client.row(id)).toMatchObject({ status: 'CONFIRMED' });
  });

  it('lapses, and the seats are free again', async () => {
    await client.patchVenue({ seats: 2 }, 1);
    const id = await client.booked(fields, kitchen);
    const atEight = async () => (await client.times({}, kitchen)).find(({ time }) => time === '20:00')?.type;
    expect(await atEight()).toBe('closed');
    sandbox.clock.advance(30 * 60 + 1);
    expect(await client.row(id)).toMatchObject({ status: 'CANCELED' });
    expect(await atEight()).toBe('book');
    const [status] = await client.problem('PATCH', `/reservations/harbour/${id}`, { paid: true });
    expect(status).toBe(400);
  });

  it('holds nothing where nothing is to be paid', async () => {
    const id = await client.booked({ ...fields, access_persistent_id: '', time: '18:00' }, kitchen);
    expect(await client.row(id)).toMatchObject({ status: 'CONFIRMED' });
  });
});

describe('changing', () => {
  it('moves the same reservation, whose own seats are free for it', async () => {
    await client.patchVenue({ seats: 2 });
    const id = await client.booked();
    const { data } = await client.book({ reservation_id: id, time: '7:30 PM', first_name: '' });
    expect(data.reservation_id).toBe(id);
    expect(await client.row(id)).toMatchObject({ arrival_time: '7:30 PM', first_name: 'Mia' });
    expect(await client.all('/reservations')).toHaveLength(1);
  });

  it('is refused for no id, an unknown one, a cancelled one and after the cut-off', async () => {
    const change = async (reservation_id: string) => {
      const { http, msg } = await client.book({ reservation_id });
      return [http, msg];
    };
    const id = await client.booked();
    expect(await change('x')).toEqual([400, 'Invalid reservation ID']);
    expect(await change(idFor('nobody'))).toEqual([
      404,
      'The venue does not have record of this reservation.',
    ]);
    await client.at('2026-12-04T15:30:00Z');
    expect(await change(id)).toEqual([
      400,
      'Reservation cannot be modified after the cancellation cut-off time',
    ]);
    await client.at('2026-12-04T12:00:00Z');
    await client.form('POST', `/reservations/${id}/cancel`);
    expect(await change(id)).toEqual([400, 'Reservation has already been cancelled.']);
  });
});

describe('cancelling', () => {
  const cancel = async (id: string) => {
    const { http, msg } = await client.form('POST', `/reservations/${id}/cancel`);
    return msg === undefined ? http : [http, msg];
  };

  it('gives the seats back, once', async () => {
    await client.patchVenue({ seats: 2 });
    const id = await client.booked();
    expect(await cancel(id)).toBe(200);
    expect(await client.row(id)).toMatchObject({ status: 'CANCELED', status_simple: 'Canceled' });
    expect(await cancel(id)).toEqual([400, 'Reservation has already been cancelled.']);
    expect(await client.book({ email: 'next@example.ch' })).toMatchObject({ http: 200 });
  });

  it('is refused for no id, an unknown one, and after the cut-off', async () => {
    expect(await cancel('x')).toEqual([400, 'Invalid reservation ID']);
    expect(await cancel(idFor('nobody'))).toEqual([
      404,
      'The venue does not have record of this reservation.',
    ]);
    const id = await client.booked({ time: '7:00 PM' }, terrace);
    await client.at('2026-12-04T15:30:00Z');
    expect(await cancel(id)).toEqual([
      400,
      'Reservation cannot be modified after the cancellation cut-off time',
    ]);
  });

  it('leaves other groups’ reservations alone', async () => {
    const id = await client.booked();
    await client.signIn(alderHouse.credentials);
    expect(await cancel(id)).toEqual([404, 'The venue does not have record of this reservation.']);
  });
});
