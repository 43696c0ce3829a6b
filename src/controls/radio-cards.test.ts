import { expect } from '@open-wc/testing';
import { radioCards } from './radio-cards.ts';
import { stage, type TestStage } from './testing.ts';

describe('radio cards', () => {
  let value: string | undefined;
  let el: TestStage;

  beforeEach(async () => {
    value = undefined;
    el = await stage(() =>
      radioCards({
        name: 'room',
        legend: 'Room',
        value,
        error: 'Choose a room',
        cards: [
          { value: '1', title: 'Parlour', description: 'Up to 8 people' },
          { value: '2', title: 'Garden', aside: 'CHF 20.00' },
        ],
        onChange(chosen) {
          value = chosen;
          el.requestUpdate();
        },
      }),
    );
  });

  it('passes the accessibility audit', async () => {
    await expect(el).to.be.accessible();
  });

  it('tells which was chosen, and marks it', async () => {
    el.find('[value="2"]').click();
    await el.updateComplete;
    expect(value).to.equal('2');
    expect(el.find('[part="option selected"]').textContent).to.contain('Garden');
    expect(el.findAll('[part~=option]')).to.have.length(2);
  });

  it('can be chosen anywhere on the card', async () => {
    const box = el.findAll('[part~=option]')[0]!.getBoundingClientRect();
    const hit = el.shadowRoot!.elementFromPoint(box.right - 5, box.bottom - 5) as HTMLInputElement;
    expect(hit.value).to.equal('1');
  });

  it('says what is wrong with the group', () => {
    const group = el.find('#booking-room');
    expect(group.getAttribute('aria-describedby')).to.equal('booking-room-error');
    expect(el.find('#booking-room-error').textContent).to.equal('Choose a room');
  });
});
