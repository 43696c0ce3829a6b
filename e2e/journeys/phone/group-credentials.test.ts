import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import type { SandboxControl } from '../../sandbox.ts';
import { failuresHeard } from '../../element-driver.ts';

/** Each way in which the proxy's token at the booking system can end while a guest thinks. */
const ends: [string, (sandbox: SandboxControl) => Promise<void>][] = [
  ['has expired', (sandbox) => sandbox.advanceClock(25 * 3600)],
  ['was revoked', (sandbox) => sandbox.groups.revokeTokens('alder-house')],
];

for (const [how, end] of ends) {
  test(`a token that ${how} is renewed at every step, and the guest notices nothing`, async ({
    widget,
    sandbox,
    visitBare,
  }) => {
    await visitBare('alder-house', { lang: 'en', date: '2026-12-10', time: '19:00' });
    await widget.hasTime();
    await end(sandbox);
    await widget.chooseDate('2026-12-11');
    await widget.slot('19:00').waitFor();
    await end(sandbox);
    await widget.takeTime('19:00');
    await widget.isAt('guest');
    await end(sandbox);
    await widget.bookAs(zoe);
    await sandbox.booked({ date: '2026-12-11', time: '19:00' });
    expect(await sandbox.timesAsked('auth')).toBeGreaterThanOrEqual(3);
    expect(await widget.heard('booking-confirmed')).toHaveLength(1);
    expect(await widget.heard('booking-unavailable')).toEqual([]);
  });
}

test('a token that was revoked is no error to the page', async ({ widget, sandbox, table }) => {
  await table.atGuest({ site: 'alder-house', lang: 'en' });
  await sandbox.groups.revokeTokens('alder-house');
  await widget.bookAs(zoe);
  expect(await failuresHeard(widget)).toEqual([]);
});
