import { expect } from '@open-wc/testing';
import type { Site } from '../../contract/index.ts';
import {
  confirmedStay,
  contracts,
  ratesAnswer,
  roomsAnswer,
  standard,
  stayStart,
} from '../../stay/testing.ts';
import { parts, partStates, stayParts, stayPartStates } from '../../theme/parts.ts';
import { ScriptedProxy } from '../testing.ts';
import { Harness, refusal, site } from './testing.ts';

const hotel: Site = { ...site, site: 'hotel-dnipro', kind: 'stay', name: 'Hotel Dnipro' };
const seen = new Set<string>();
let widget: Harness;

/** Notes every part that is rendered now. */
async function look(): Promise<void> {
  await widget.settled();
  for (const element of widget.element.shadowRoot?.querySelectorAll('[part]') ?? [])
    element.part.forEach((name) => seen.add(name));
}

const choose = async (selector: string) => {
  await widget.shows(selector);
  widget.find(selector).click();
};

const forward = async (step: string) => {
  widget.next();
  await widget.step(step);
};

/** From the room types to the review. */
async function chooseRoom(): Promise<void> {
  await choose('[name=room-type][value="14"]');
  await look();
  await forward('rates');
  await choose('[name=residence][value=resident]');
  await choose('[name=rate][value="102"]');
  await look();
}

describe('the parts of a stay in <booking-widget>', () => {
  before(async function () {
    this.timeout(30_000);
    const booked = [confirmedStay, { ...confirmedStay, reference: '0000004712' }];
    let books = 0;
    const proxy = new ScriptedProxy({
      open: { kind: 'stay', language: 'en', site: hotel, start: stayStart },
      company: { session: 's', company: { name: 'Mriya Group', prepayment: false } },
      rooms: {
        ...roomsAnswer,
        roomTypes: [...roomsAnswer.roomTypes, { ...standard, id: '13', free: 1 }],
        contracts,
      },
      rates: ratesAnswer,
      book: () =>
        books++ === 1
          ? refusal('room', 'room_taken')
          : { status: 'confirmed', booking: booked[Math.min(books, booked.length) - 1] },
    });
    widget = await Harness.open({ site: 'hotel-dnipro' });
    await widget.step('dates');
    await look();
    widget.find('[part~=ask-company]').click();
    await widget.step('company');
    widget.type('company-code', '30012345');
    await look();
    await forward('dates');
    await choose('[data-date="2026-12-10"]');
    await choose('[data-date="2026-12-12"]');
    await look();
    await forward('rooms');
    await chooseRoom();
    await forward('guest');
    widget.fillGuest();
    await forward('review');
    await look();
    // A second room, which is gone when it is booked.
    widget.find('[part~=add]').click();
    await widget.step('dates');
    await forward('rooms');
    await chooseRoom();
    await forward('review');
    await look();
    widget.next();
    await widget.shows('[part~=leave]');
    await look();
    await choose('[part~=leave]');
    await widget.step('confirmed');
    await look();
    proxy.restore();
  });

  const states = { ...partStates, ...stayPartStates };

  it('are all those that the documents promise', () => {
    const promised = [...Object.keys(stayParts), ...Object.keys(stayPartStates)];
    expect(promised.filter((name) => !seen.has(name))).to.deep.equal([]);
  });

  it('are no others than the documents name', () => {
    const named = { ...parts, ...stayParts, ...states };
    expect([...seen].filter((name) => !(name in named))).to.deep.equal([]);
  });
});
