import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { found, inactive } from '../../manage/testing.ts';
import { managePartStates, parts, partStates, stayParts } from '../../theme/parts.ts';
import { refusal } from '../testing.ts';
import type { BookingCancelledEvent, BookingUnavailableEvent } from '../events.ts';
import { ManageHarness, ManageProxy } from './testing.ts';

let proxy: ManageProxy;

beforeEach(() => {
  proxy = new ManageProxy();
});

afterEach(() => {
  proxy.restore();
  ManageHarness.address('');
});

/** Until all that was under way has had its turn. */
const turn = () => aTimeout(0);

/** What the page hears while something is done. */
async function heard(types: string[], doing: () => Promise<void>): Promise<string[]> {
  const told: string[] = [];
  const note = ({ type }: Event) => told.push(type);
  for (const type of types) document.addEventListener(type, note);
  await doing();
  for (const type of types) document.removeEventListener(type, note);
  return told;
}

describe('<booking-manage>', () => {
  it('is accessible at every step', async () => {
    const booking = await ManageHarness.open();
    await booking.step('booked');
    await booking.audit();
    booking.next();
    await booking.step('cancel');
    await booking.audit();
    booking.next();
    await booking.step('cancelled');
    await booking.audit();
    proxy.answers['look-up'] = inactive;
    ManageHarness.address('#booking=second');
    await booking.step('inactive');
    await booking.audit();
    proxy.answers['look-up'] = refusal('call', 'link_invalid');
    ManageHarness.address('#booking=third');
    await booking.step('invalid');
    await booking.audit();
    proxy.answers['look-up'] = refusal('wait', 'upstream_unreachable');
    ManageHarness.address('#booking=fourth');
    await booking.step('unavailable');
    await booking.audit();
  });

  describe('with a link that holds', () => {
    it('shows what was booked, what it costs, and what is paid', async () => {
      const booking = await ManageHarness.open();
      await booking.step('booked');
      for (const words of ['4711', 'Comfort', 'December 10, 2026', '2 adults, 1 child', 'Flexible', 'Card']) {
        expect(booking.text).to.contain(words);
      }
      expect(booking.text.replace(/\s/g, ' ')).to.match(/Total UAH 4,579\.74/);
      expect(booking.text.replace(/\s/g, ' ')).to.match(/Paid UAH 1,789\.90 Still to pay UAH 2,789\.84/);
      expect(booking.text).to.contain('Free of charge until 18:00');
      expect(booking.find<HTMLAnchorElement>('[part~=calendar-file]').href).to.equal(
        'https://book.example/v1/sites/hotel-dnipro/calendar/x.ics',
      );
    });

    it('keeps in view what binds: terms, the agreed time, and what is paid ahead by when', async () => {
      const booking = await ManageHarness.open();
      await booking.step('booked');
      expect(booking.text)
        .to.match(/December 10, 2026, 2:00\sPM/)
        .and.match(/UAH\s1,789\.90 to be paid by 11:00\sAM on Friday, December 4/)
        .and.contain('Can be refunded if you cancel')
        .and.contain('The hotel’s terms: Free of charge until 18:00');
    });

    it('asks with the token alone, which it shows nowhere', async () => {
      const booking = await ManageHarness.open();
      await booking.step('booked');
      expect(proxy.said('look-up').map(({ body }) => body)).to.deep.equal([
        { token: 'sealed', language: 'en' },
      ]);
      expect(booking.element.outerHTML + booking.element.shadowRoot?.innerHTML).not.to.contain('sealed');
    });

    it('speaks the house’s own language where the page names none', async () => {
      const { lang } = document.documentElement;
      document.documentElement.removeAttribute('lang');
      const booking = await ManageHarness.open('sealed', { lang: '' });
      await booking.step('booked');
      document.documentElement.lang = lang;
      expect(booking.find('[part=panel]').lang).to.equal('uk');
      expect(proxy.said('look-up').at(-1)?.body).to.include({ language: 'uk' });
      expect(proxy.said('hotel-dnipro').at(-1)?.language).to.equal('');
    });

    it('speaks the language of its link, whatever the page does, and goes over to another link’s', async () => {
      const booking = await ManageHarness.open('sealed&lang=uk', { lang: '' });
      await booking.step('booked');
      expect(booking.find('[part=panel]').lang).to.equal('uk');
      expect(proxy.said('look-up').at(-1)?.body).to.deep.equal({ token: 'sealed', language: 'uk' });
      ManageHarness.address('#booking=sealed&lang=de');
      while (!booking.text.includes('Ihre Buchung')) await new Promise(requestAnimationFrame);
      expect(booking.find('[part=panel]').lang).to.equal('de');
    });

    it('speaks as without one where the link names a language without texts', async () => {
      const booking = await ManageHarness.open('sealed&lang=xx', { lang: '' });
      await booking.step('booked');
      expect(booking.find('[part=panel]').lang).to.equal('uk');
    });

    it('changes no label but the document’s own while that is fetched', async () => {
      const booking = await ManageHarness.open();
      await booking.step('booked');
      const labels = () =>
        [...(booking.element.shadowRoot?.querySelectorAll('[part~=next], [part~=calendar-file]') ?? [])].map(
          (button) => `${button.part.value} ${button.textContent?.trim()} ${button.ariaDisabled}`,
        );
      const before = labels();
      proxy.answers.document = () => new Promise<Response>(() => undefined);
      booking.find('[part~=document]').click();
      await booking.shows('[part~=document][part~=busy]');
      expect(labels()).to.deep.equal(before);
    });

    it('speaks the language that the page changes to', async () => {
      const booking = await ManageHarness.open();
      await booking.step('booked');
      proxy.answers['look-up'] = found({ roomType: 'Комфорт' });
      booking.element.lang = 'uk';
      while (!booking.text.includes('Комфорт')) await new Promise(requestAnimationFrame);
      expect(booking.text).to.contain('Ваше бронювання');
      expect(booking.element.getAttribute('step')).to.equal('booked');
    });

    it('follows the address to another booking', async () => {
      const booking = await ManageHarness.open();
      await booking.step('booked');
      proxy.answers['look-up'] = found({ reference: '4712' });
      ManageHarness.address('#booking=other');
      await booking.step('starting');
      await booking.step('booked');
      expect(booking.text).to.contain('4712');
      expect(booking.text).not.to.contain('4711');
    });

    it('stays with the booking when the guest jumps to a place in the page', async () => {
      const booking = await ManageHarness.open();
      await booking.step('booked');
      ManageHarness.address('#top');
      await turn();
      expect(booking.element.getAttribute('step')).to.equal('booked');
      expect(proxy.said('look-up')).to.have.length(1);
    });

    it('saves the confirmation as a file, named by house and date', async () => {
      const saved: string[] = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download);
      };
      const booking = await ManageHarness.open();
      await booking.step('booked');
      booking.find('[part~=document]').click();
      await booking.element.updateComplete;
      await booking.settled();
      HTMLAnchorElement.prototype.click = click;
      expect(saved).to.deep.equal(['Hotel-Dnipro-2026-12-10.pdf']);
    });

    it('says it when there is no confirmation, and keeps the booking in view', async () => {
      proxy.answers.document = refusal('call', 'document_unavailable', 'Not ready.');
      const booking = await ManageHarness.open();
      await booking.step('booked');
      booking.find('[part~=document]').click();
      await booking.shows('#booking-failure');
      expect(booking.text).to.contain('Not ready.');
      expect(booking.text).to.contain('4711');
      expect(booking.element.shadowRoot?.activeElement?.id).to.equal('booking-failure');
    });

    it('offers no cancelling where there is none, but the phone', async () => {
      proxy.answers['look-up'] = found({ cancellable: false });
      const booking = await ManageHarness.open();
      await booking.step('booked');
      expect(booking.has('[part~=next]')).to.equal(false);
      expect(booking.find<HTMLAnchorElement>('[part=phone]').href).to.equal('tel:+380445550170');
    });

    it('says of a booking that is not in force just that, with the way out', async () => {
      proxy.answers['look-up'] = inactive;
      const booking = await ManageHarness.open();
      await booking.step('inactive');
      expect(booking.has('[part~=next]')).to.equal(false);
      expect(booking.element.querySelector('a')?.checkVisibility()).to.equal(true);
    });
  });

  describe('cancelling', () => {
    it('is asked for first, with what it costs, and can be left', async () => {
      proxy.answers['look-up'] = found({ refundable: false });
      const booking = await ManageHarness.open();
      await booking.step('booked');
      booking.next();
      await booking.step('cancel');
      expect(booking.text).to.contain('will not be paid back');
      expect(booking.element.shadowRoot?.activeElement).to.equal(booking.find('[part=heading]'));
      booking.back();
      await booking.step('booked');
      expect(proxy.said('cancel')).to.have.length(0);
    });

    it('tells the page once, by its reference', async () => {
      const booking = await ManageHarness.open();
      await booking.step('booked');
      booking.next();
      await booking.step('cancel');
      const told = oneEvent(document, 'booking-cancelled') as unknown as Promise<BookingCancelledEvent>;
      const count = await heard(['booking-cancelled'], async () => {
        booking.next();
        booking.next();
        await booking.step('cancelled');
      });
      expect((await told).reference).to.equal('4711');
      expect(count).to.deep.equal(['booking-cancelled']);
      expect(proxy.said('cancel').map(({ body }) => body)).to.deep.equal([
        { token: 'sealed', language: 'en', repeat: false },
      ]);
    });

    it('that is refused says why, and leaves the booking', async () => {
      proxy.answers.cancel = refusal('call', 'cancel_refused', 'Too late.');
      const booking = await ManageHarness.open();
      await booking.step('booked');
      booking.next();
      await booking.step('cancel');
      booking.next();
      await booking.shows('#booking-failure');
      expect(booking.text).to.contain('Too late.');
      expect(booking.element.getAttribute('step')).to.equal('cancel');
    });

    it('whose outcome is unknown is looked up; the booking that still stands can be cancelled again', async () => {
      proxy.answers.cancel = refusal('pending', 'outcome_unknown');
      const booking = await ManageHarness.open();
      await booking.step('booked');
      booking.next();
      await booking.step('cancel');
      booking.next();
      await booking.step('booked');
      expect(booking.text).to.contain('has not been cancelled');
      expect(proxy.said('cancel')).to.have.length(1);
      expect(proxy.said('look-up')).to.have.length(2);
    });

    it('that stays unknown shows the phone and the way out, and asks again on demand', async () => {
      proxy.answers.cancel = refusal('pending', 'outcome_unknown');
      const booking = await ManageHarness.open();
      await booking.step('booked');
      booking.next();
      await booking.step('cancel');
      proxy.answers['look-up'] = refusal('wait', 'upstream_unreachable');
      booking.next();
      await booking.step('pending');
      await booking.settled();
      expect(booking.text).to.contain('Still no answer');
      expect(booking.element.querySelector('a')?.checkVisibility()).to.equal(true);
      await booking.audit();
      proxy.answers['look-up'] = inactive;
      booking.next();
      await booking.step('inactive');
      expect(proxy.said('cancel')).to.have.length(1);
    });
  });

  describe('with a link that does not hold', () => {
    const words = async (booking: ManageHarness) => {
      await booking.step('invalid');
      return booking.text;
    };

    it('says the same whether it is missing, forged, expired or foreign', async () => {
      const missing = await words(await ManageHarness.open(''));
      expect(proxy.said('look-up')).to.have.length(0);
      proxy.answers['look-up'] = refusal('call', 'link_invalid', 'This link does not open anything.');
      const forged = await words(await ManageHarness.open('forged'));
      expect(forged).to.equal(missing);
      expect(forged).to.contain('+380 44 555 01 70');
    });

    it('shows the way out, and tells the page', async () => {
      proxy.answers['look-up'] = refusal('call', 'link_invalid');
      const told = oneEvent(document, 'booking-unavailable') as unknown as Promise<BookingUnavailableEvent>;
      const booking = await ManageHarness.open();
      await booking.step('invalid');
      expect((await told).code).to.equal('link_invalid');
      expect(booking.element.querySelector('a')?.checkVisibility()).to.equal(true);
    });
  });

  it('tries again where the hotel can not be reached', async () => {
    proxy.answers['look-up'] = refusal('wait', 'upstream_unreachable');
    const booking = await ManageHarness.open();
    await booking.step('unavailable');
    expect(booking.text).to.contain('cannot be looked up');
    proxy.answers['look-up'] = found();
    booking.next();
    await booking.step('booked');
    expect(booking.text).to.contain('4711');
  });

  it('has the parts that the documents name for it, and no others', async () => {
    const seen = new Set<string>();
    const booking = await ManageHarness.open();
    const look = () => {
      for (const { part } of booking.element.shadowRoot?.querySelectorAll('[part]') ?? [])
        part.forEach((name) => seen.add(name));
    };
    await booking.step('booked');
    look();
    booking.next();
    await booking.step('cancel');
    look();
    const named = { ...parts, ...stayParts, ...partStates, ...managePartStates };
    expect([...seen].filter((name) => !(name in named))).to.deep.equal([]);
    const own = [
      'details',
      'reference',
      'price-table',
      'price-row',
      'price-total',
      'calendar-file',
      'document',
    ];
    expect(
      [...own, ...Object.keys(managePartStates), 'next', 'back', 'hint', 'heading'].filter(
        (name) => !seen.has(name),
      ),
    ).to.deep.equal([]);
  });
});
