import { expect, test } from '../../fixtures.ts';
import { noah, zoe } from '../../guests.ts';
import type { SandboxControl } from '../../sandbox.ts';

/** Each way in which what a guest has said can be lost while they think. */
const losses: [string, (sandbox: SandboxControl) => Promise<void>][] = [
  ['has expired', (sandbox) => sandbox.loseConversations('expired')],
  ['is unknown', (sandbox) => sandbox.loseConversations('unknown')],
  ['expired together with the sealed session', (sandbox) => sandbox.advanceClock(3 * 3600)],
];

for (const [how, lose] of losses) {
  test(`a conversation that ${how} is begun anew at every step, and the guest stays where they were`, async ({
    widget,
    sandbox,
    visit,
  }) => {
    await visit('seehaus/');
    await widget.isAt('when');
    await widget.part('slot').first().waitFor();
    await lose(sandbox);
    await widget.chooseRoom('Terrasse');
    await expect(widget.slot('16:00')).toBeVisible();
    await widget.chooseRoom('Gartensaal');
    await lose(sandbox);
    await widget.chooseDate('2026-12-04');
    await expect(widget.slot('19:00')).toBeVisible();
    await widget.chooseTime('19:00');
    await lose(sandbox);
    await widget.next();

    await widget.isAt('guest');
    await lose(sandbox);
    await widget.comment('Am Fenster');
    await widget.fillGuest(zoe);
    await widget.next();

    await widget.isAt('confirmed');
    await sandbox.booked({ place: '11', date: '2026-12-04', time: '19:00', comment: 'Am Fenster' });
    expect(await widget.heard('booking-confirmed')).toHaveLength(1);
  });
}

test('at the code step a new message is sent and the guest is told so', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atCode();
  const first = await sandbox.code(noah.mobile);
  await sandbox.loseConversations('expired');
  await widget.enterCode(first);
  await expect(widget.notice).toContainText('neue SMS');
  await widget.isAt('code');
  expect(await sandbox.inbox(noah.mobile)).toHaveLength(2);
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller', time: '19:00' });
});

test('asking for a new code with an expired session sends just one message more', async ({
  page,
  widget,
  sandbox,
  table,
}) => {
  await page.clock.install();
  await table.atCode();
  await sandbox.loseConversations('expired');
  await page.clock.fastForward('05:00');
  await widget.part('new-code').click();
  await expect(widget.notice).toBeVisible();
  expect(await sandbox.inbox(noah.mobile)).toHaveLength(2);
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
});
