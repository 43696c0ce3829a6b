import { expect } from '@open-wc/testing';
import { stage } from '../../controls/testing.ts';
import { confirmed, standard, suite } from '../testing.ts';
import { knownMeanwhile } from './pending.ts';
import { chosenRoom, viewOf } from './testing.ts';

describe('a booking in doubt', () => {
  it('says of several rooms which is booked, which is in doubt, and which is not booked', async () => {
    const rooms = [
      chosenRoom({ outcome: confirmed }),
      chosenRoom({ roomType: suite, key: 'the-key' }),
      chosenRoom({ roomType: standard }),
    ];
    const bookingRequest = { key: 'the-key' } as never;
    const el = await stage(() => knownMeanwhile(viewOf({ rooms, bookingRequest }, 'waiting')));
    expect(el.findAll('li').map((item) => item.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Room 1: Comfort: Booked, number 0000004711',
      'We do not know yet about: Room 2: Suite.',
      'Not booked: Room 3: Standard.',
    ]);
  });
});
