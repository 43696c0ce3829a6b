import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { venues } from '../../sandbox.ts';

for (const refusedWith of [400, 409]) {
  test(`a table that is taken between the check and the booking is refused, others are offered, and all that was typed is kept: ${refusedWith}`, async ({
    widget,
    sandbox,
    table,
  }) => {
    await table.atGuest({ site: 'harbour', lang: 'en', room: venues.lantern });
    await widget.fillGuest(zoe);
    await widget.comment('By the window');
    await sandbox.groups.change('harbour', { lost_slot: refusedWith });
    await sandbox.groups.fill('harbour', venues.lantern, '2026-12-04', '19:00');
    await widget.next();
    await widget.isAt('when');
    await expect(widget.errorAt('time')).toContainText('has just been taken, and nothing was booked');
    expect(await sandbox.groups.reservations()).toEqual([]);
    expect(await widget.heard('booking-confirmed')).toEqual([]);

    // A party stays for two hours, so that the next time is at nine.
    await widget.alternative('21:00').click();
    await widget.isAt('guest');
    await widget.hasGuest(zoe);
    await expect(widget.control('comment')).toHaveValue('By the window');
    await widget.next();
    await widget.isAt('confirmed');
    await sandbox.booked({ time: '21:00', comment: 'By the window', familyName: 'Müller' });
  });
}
