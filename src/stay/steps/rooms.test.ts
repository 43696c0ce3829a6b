import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { stage, type TestStage } from '../../controls/testing.ts';
import type { RatesAnswer } from '../../contract/index.ts';
import { comfort, everyRoomAt, family, ratesAnswer, restricted, roomsAnswer, suite } from '../testing.ts';
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

  it('lead to the rates of the one that is pressed, and say nothing that the heading says', async () => {
    const view = viewOf({ found: roomsAnswer });
    const el = await stage(() => roomsStep(view));
    const radio = el.find<HTMLInputElement>('[value="14"]');
    radio.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, width: 20, height: 20, pressure: 0.5 }),
    );
    radio.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    const changed = { type: 'changed', control: 'room-type', value: '14' };
    // The browser tells of the change once the press is over; the rates open once the choice is seen.
    expect(view.sent).to.deep.equal([changed, changed]);
    await waitUntil(() => view.sent.length > 2);
    expect(view.sent[2]).to.deep.equal({ type: 'submitted' });
    expect(el.find('legend').className).to.equal('visually-hidden');
  });

  it('lead nowhere where another one was pressed before the choice was seen', async () => {
    const view = viewOf({ found: roomsAnswer });
    const el = await stage(() => roomsStep(view));
    for (const id of ['14', '12']) {
      const radio = el.find<HTMLInputElement>(`[value="${id}"]`);
      radio.dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, width: 20, height: 20, pressure: 0.5 }),
      );
      radio.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    }
    const submissions = () => view.sent.filter(({ type }) => type === 'submitted').length;
    await waitUntil(() => submissions() > 0);
    await nextFrame();
    await aTimeout(0);
    expect(submissions()).to.equal(1);
  });

  it('lead on by no key, and by no click without a pointer', async () => {
    const view = viewOf({ found: roomsAnswer });
    const el = await stage(() => roomsStep(view));
    el.find('[value="14"]').click();
    expect(view.sent).to.deep.equal([{ type: 'changed', control: 'room-type', value: '14' }]);
  });

  it('are listed with the full ones at the end', async () => {
    const found = { ...roomsAnswer, roomTypes: [suite, comfort, family] };
    const el = await stage(() => roomsStep(viewOf({ found })));
    const ids = el.findAll<HTMLInputElement>('[name=room-type]').map(({ value }) => value);
    expect(ids).to.deep.equal(['14', '18', '15']);
  });

  it('say from what the stay costs, all of it first, in a place that was kept for it', async () => {
    const waiting = await stage(() => roomsStep(viewOf({ found: roomsAnswer })));
    const heightBefore = card(waiting, '14').offsetHeight;
    expect(words(card(waiting, '14'))).not.to.include('UAH');
    waiting.remove();

    const el = await stage(() => roomsStep(viewOf({ found: roomsAnswer, rates: ratesAnswer })));
    expect(words(card(el, '14'))).to.match(
      /from UAH\s7,000\.00 for 2 nights UAH\s3,500\.00 a night on average/,
    );
    expect(words(el.find('[part=price]'))).to.match(/^from UAH\s7,000\.00$/);
    expect(card(el, '14').offsetHeight).to.equal(heightBefore);
    expect(card(el, '18').querySelector('.below')).to.equal(null);
  });

  it('say why there is no price, and never that there are no rates where they cannot be read', async () => {
    const of = async (rates: RatesAnswer) =>
      words(card(await stage(() => roomsStep(viewOf({ found: roomsAnswer, rates }))), '14'));
    expect(await of(everyRoomAt(restricted))).to.include('None of the rates can be booked on these dates');
    expect(await of(everyRoomAt())).to.include('has no rates on these dates');
    const [unreadable] = everyRoomAt().roomTypes.map((room) => ({ ...room, id: '14', unreadable: true }));
    expect(await of({ roomTypes: [unreadable!], loyaltyApplied: null }))
      .to.include('cannot be shown right now: please call us')
      .and.not.include('no rates');
    expect(await of({ roomTypes: [], loyaltyApplied: null })).to.include(
      'Choose this room to see its prices',
    );
  });

  it('say that the guests fit only with an extra bed', async () => {
    const found = { roomTypes: [{ ...comfort, extraBed: true }], contracts: [] };
    const el = await stage(() => roomsStep(viewOf({ found })));
    expect(words(card(el, '14'))).to.include('There is room for all of you with an extra bed.');
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
    expect(words(card(el, '18').querySelector('[part=reason]')!)).to.equal('Not free on these dates');
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
    expect(words(full)).to.include('Not free on these dates');
    const button = full.querySelector('button') as HTMLButtonElement;
    expect(words(button)).to.equal('Free from Monday, 14 December. Suite: move your stay to that day');
    button.click();
    expect(view.sent).to.deep.equal([{ type: 'nearest.taken', roomType: '18', arrival: '2026-12-14' }]);
  });

  it('promise no day that nobody knows, or that can not be booked yet', async () => {
    const late = { ...suite, nearest: '2028-01-01' };
    const el = await stage(() => roomsStep(viewOf({ found: { roomTypes: [family, late], contracts: [] } })));
    expect(card(el, family.id).querySelector('button')).to.equal(null);
    expect(card(el, late.id).querySelector('button')).to.equal(null);
    expect(words(card(el, late.id))).to.include('Free from Saturday, 1 January 2028');
  });

  it('lead back to the dates where none is free, or there are none', async () => {
    for (const [roomTypes, said] of [
      [[family, suite], 'All rooms are taken'],
      [[], 'no room for so many guests'],
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
    expect(roomsFound(viewOf({ found: roomsAnswer }))).to.equal('2 rooms to choose from.');
    expect(roomsFound(viewOf({ found: roomsAnswer, rates: ratesAnswer }))).to.match(
      /^The cheapest room costs UAH\s7,000\.00\.$/,
    );
    expect(roomsFound(viewOf({ found: roomsAnswer, rates: ratesAnswer, isNews: false }))).to.equal(undefined);
  });
});
