import { expect } from '@open-wc/testing';
import { stage, type TestStage } from '../../controls/testing.ts';
import { family, roomsAnswer, suite } from '../testing.ts';
import { roomsFound } from '../results.ts';
import { roomsStep } from './rooms.ts';
import { chosenRoom, viewOf } from './testing.ts';

const card = (el: TestStage, id: string) =>
  el.find(`[name=room-type][value="${id}"]`).closest('[part~=card]') as HTMLElement;
const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

describe('the rooms', () => {
  it('pass the accessibility audit', async () => {
    await expect(await stage(() => roomsStep(viewOf({ found: roomsAnswer })))).to.be.accessible();
  });

  it('are shown with photos, words, beds, and how many are left when they are few', async () => {
    const el = await stage(() => roomsStep(viewOf({ found: roomsAnswer })));
    expect(words(card(el, '14')))
      .to.include('Only 3 left')
      .and.include('Quiet, to the garden.')
      .and.include('2 beds');
    expect(card(el, '14').querySelector('img')?.alt).to.equal('A bed by the window');
    expect(words(card(el, '12'))).not.to.include('left');
  });

  it('are fewer by those that the guest has chosen besides', async () => {
    const rooms = [chosenRoom(), chosenRoom()];
    const el = await stage(() => roomsStep(viewOf({ found: roomsAnswer, rooms, at: 2 })));
    expect(words(card(el, '14'))).to.include('Only one left');
  });

  it('say which of the guest’s own rooms takes the last one of a type', async () => {
    const found = {
      ...roomsAnswer,
      roomTypes: roomsAnswer.roomTypes.map((type) => ({ ...type, free: type.id === '14' ? 1 : 0 })),
    };
    const rooms = [chosenRoom({ roomType: suite }), chosenRoom()];
    const el = await stage(() => roomsStep(viewOf({ found, rooms, at: 2 })));
    expect(words(card(el, '14').querySelector('[part=reason]')!)).to.equal('Already chosen: Room 2');
    expect(words(card(el, '18').querySelector('[part=reason]')!)).to.equal('Not free for your dates');
  });

  it('can be chosen', async () => {
    const view = viewOf({ found: roomsAnswer });
    const el = await stage(() => roomsStep(view));
    card(el, '14').querySelector('input')?.click();
    expect(view.sent).to.deep.equal([{ type: 'changed', control: 'room-type', value: '14' }]);
  });

  it('stay in view when full, and one press takes the day on which they are free', async () => {
    const view = viewOf({ found: roomsAnswer });
    const el = await stage(() => roomsStep(view));
    const full = card(el, suite.id);
    expect(words(full)).to.include('Not free for your dates');
    const button = full.querySelector('button') as HTMLButtonElement;
    expect(words(button)).to.equal('Free from 14 December. Suite: move your stay to that day');
    button.click();
    expect(view.sent).to.deep.equal([{ type: 'nearest.taken', roomType: '18', arrival: '2026-12-14' }]);
  });

  it('promise no day that nobody knows, or that can not be booked yet', async () => {
    const late = { ...suite, nearest: '2028-01-01' };
    const el = await stage(() => roomsStep(viewOf({ found: { roomTypes: [family, late], contracts: [] } })));
    expect(card(el, family.id).querySelector('button')).to.equal(null);
    expect(card(el, late.id).querySelector('button')).to.equal(null);
    expect(words(card(el, late.id))).to.include('Free from 1 January');
  });

  it('lead back to the dates where none is free, or there are none', async () => {
    for (const [roomTypes, said] of [
      [[family, suite], 'no room is free any more'],
      [[], 'no room for these dates and this party'],
    ] as const) {
      const view = viewOf({ found: { roomTypes: [...roomTypes], contracts: [] } });
      const el = await stage(() => roomsStep(view));
      expect(words(el.find('[part=notice]'))).to.include(said);
      expect(roomsFound(view)).to.include(said);
      el.find('[part=notice] button').click();
      expect(view.sent).to.deep.equal([{ type: 'edit', step: 'dates' }]);
    }
  });

  it('are told to who can not see them', () => {
    expect(roomsFound(viewOf({ found: roomsAnswer }))).to.equal('2 room types are free.');
  });
});
