import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHotel, tuesday, wednesday } from './testing/hotel.ts';
import type { Hotel } from './testing/hotel.ts';

/** A number is not a booking yet: what the hotel says of it right afterwards decides what its guest is told. */

let hotel: Hotel;
beforeAll(async () => {
  hotel = await openHotel(undefined, { timeLimits: { patience: 2000 } });
});
beforeEach(async () => {
  await hotel.control('POST', '/reset');
  await hotel.control('PUT', '/clock', { now: tuesday });
  hotel.log.lines.length = 0;
});
afterAll(() => hotel.close());

interface Answer {
  status: string;
  booking: Record<string, unknown>;
}

async function book() {
  const journey = hotel.journey();
  await journey.open();
  const rate = (await journey.rates(wednesday, '18'))['101'];
  const request = journey.bookRequest(rate);
  const answer = (await journey.ok('book', request)) as unknown as Answer;
  return { journey, rate, request, answer };
}
const lines = (level: string) => hotel.log.lines.filter((line) => line.level === level);
const infos = async () => (await hotel.counts())['GetReservationInfo'];

describe('a stay that was booked', () => {
  it('is confirmed where the hotel has data of it, which is asked for once', async () => {
    const { answer } = await book();
    expect(answer).toMatchObject({ status: 'confirmed', booking: { document: true, charged: null } });
    expect(await infos()).toBe(1);
    expect(lines('error')).toEqual([]);
  });

  it('is requested where time is short: a hotel that hesitates costs nobody the outcome', async () => {
    const hasty = await openHotel(undefined, { timeLimits: { patience: 1500 } });
    await hasty.control('PUT', '/clock', { now: tuesday });
    const journey = hasty.journey();
    await journey.open();
    const request = journey.bookRequest((await journey.rates(wednesday, '18'))['101']);
    await hasty.fault('GetReservationInfo', 'delay', { delay: 6000 });
    const answer = await journey.ok('book', request);
    expect(answer).toMatchObject({ status: 'requested' });
    expect(await journey.ok('book', { ...request, repeat: true })).toEqual(answer);
    await hasty.close();
  });

  it.each(['refused', 'empty', 'undated'])(
    'is requested where the hotel has not confirmed it: %s, and has no document',
    async (unconfirmed) => {
      await hotel.patch({ confirmsAtOnce: false, unconfirmed });
      const { answer } = await book();
      expect(answer).toMatchObject({
        status: 'requested',
        booking: { reference: '700001', document: false, charged: null },
      });
      expect(await infos()).toBe(1);
    },
  );

  it.each(['break-before', 'break-after', 'http-500', 'garbage', 'hang'])(
    'is requested where the hotel can not be asked (%s): in time, the same when asked again, and logged',
    async (effect) => {
      const journey = hotel.journey();
      await journey.open();
      const request = journey.bookRequest((await journey.rates(wednesday, '18'))['101']);
      await hotel.fault('GetReservationInfo', effect);
      const answer = await journey.ok('book', request);
      expect(answer).toMatchObject({ status: 'requested', booking: { reference: '700001' } });
      expect(await journey.ok('book', { ...request, repeat: true })).toEqual(answer);
      expect(await infos()).toBe(1);
      expect(await hotel.sold()).toHaveLength(1);
      expect(lines('warn')).toMatchObject([
        {
          message:
            'the hotel did not say whether it has confirmed a booking: its guest is told that it waits',
          fields: { arrival: '2026-12-02', roomType: 18 },
        },
      ]);
    },
  );
});

describe('what the hotel charges', () => {
  it('is told where it is not what was shown, and logged once without a word about the guest', async () => {
    await hotel.patch({ chargedPercent: 110 });
    const { answer, rate } = await book();
    const [sold] = await hotel.sold();
    expect(sold?.totalMinor).toBeGreaterThan(rate?.total.minor ?? 0);
    expect(answer).toMatchObject({
      status: 'confirmed',
      booking: { total: rate?.total, charged: { minor: sold?.totalMinor, currency: 'UAH' } },
    });
    expect(lines('error')).toEqual([
      {
        level: 'error',
        message: 'the hotel has booked a stay at another sum than its guest was shown',
        fields: {
          site: 'hotel',
          reference: expect.any(String) as string,
          arrival: '2026-12-02',
          roomType: 18,
          shown: rate?.total.minor,
          charged: sold?.totalMinor,
          currency: 'UAH',
        },
      },
    ]);
    expect(JSON.stringify(lines('error'))).not.toMatch(/700001|Шевченко|Олена|38044/);
  });

  it('stands beside what was agreed for whoever opens the link', async () => {
    await hotel.patch({ chargedPercent: 90 });
    const { journey, answer, rate } = await book();
    const { booking } = await journey.lookUp(String(answer.booking['token']));
    const [sold] = await hotel.sold();
    expect(booking).toMatchObject({ agreed: rate?.total, total: { minor: sold?.totalMinor } });
  });
});

describe('the manage link of a stay', () => {
  const lookUp = async ({ journey, answer }: Awaited<ReturnType<typeof book>>) =>
    (await journey.lookUp(String(answer.booking['token']))).booking;
  const change = (status: string) => hotel.control('PATCH', '/stays/hotel-dnipro/700001', { status });

  it('that waits says so until the hotel has confirmed it, and can cancel it', async () => {
    await hotel.patch({ confirmsAtOnce: false });
    const booked = await book();
    expect(await lookUp(booked)).toMatchObject({
      status: 'requested',
      cancellable: true,
      document: false,
      total: null,
      agreed: booked.rate?.total,
    });
    await change('confirmed');
    expect(await lookUp(booked)).toMatchObject({ status: 'confirmed', document: true });
    // Confirmed once, and now without data: it waits for nobody any more.
    await change('waiting');
    expect(await lookUp(booked)).toMatchObject({ status: 'inactive' });
  });

  it('that was confirmed and of which there is no data is not in force', async () => {
    const booked = await book();
    await change('waiting');
    expect(await lookUp(booked)).toMatchObject({ status: 'inactive', cancellable: false });
  });

  it.each([true, false])('that was cancelled by it is cancelled (confirmed at once: %s)', async (isSure) => {
    await hotel.patch({ confirmsAtOnce: isSure });
    const booked = await book();
    const token = booked.answer.booking['token'];
    expect((await booked.journey.call('manage/cancel', { token, repeat: false })).body).toEqual({
      status: 'cancelled',
    });
    expect(await lookUp(booked)).toMatchObject({ status: 'cancelled', cancellable: false });
    expect((await hotel.sold())[0]?.status).toBe('cancelled');
  });

  it('has an entry in the calendar that is tentative until the hotel confirms', async () => {
    await hotel.patch({ confirmsAtOnce: false });
    const booked = await book();
    const ics = async (path: unknown) => (await booked.journey.app.request(String(path))).text();
    expect(await ics(booked.answer.booking['calendar'])).toContain('STATUS:TENTATIVE');
    expect(await ics((await lookUp(booked)).calendar)).toContain('STATUS:TENTATIVE');
    await change('confirmed');
    expect(await ics((await lookUp(booked)).calendar)).not.toContain('TENTATIVE');
  });
});
