import { expect } from '@open-wc/testing';
import { confirmed, plainStart, requested, richStart, slot } from '../../table/testing.ts';
import { FakeProxy, Harness, opened, refusal } from './testing.ts';

/** What a guest reads and the page hears where a table is not simply booked. */

let proxy: FakeProxy;
beforeEach(() => {
  proxy = new FakeProxy();
  proxy.answers.open = opened({ ...plainStart, venue: { name: 'Rössli', phone: '+41 71 555 01 50' } });
});
afterEach(() => {
  proxy.restore();
  delete window.dataLayer;
});

const until = async (done: () => boolean) => {
  while (!done()) await new Promise(requestAnimationFrame);
};

async function sendGuest(attributes: Record<string, string> = {}): Promise<Harness> {
  const widget = await Harness.open(attributes);
  await widget.chooseTable();
  widget.fillGuest();
  widget.next();
  return widget;
}

const phone = 'a[href="tel:+41715550150"]';

describe('a table that was asked for', () => {
  /** What calls a table booked, beside the sentence that says that none is. */
  const bookedWords: Record<string, RegExp> = {
    en: /book|confirmed/i,
    de: /reservier|gebucht|bestätigt/i,
    fr: /réserv|confirm/i,
    it: /prenot|conferm/i,
    uk: /заброньован|бронюванн|підтверджен/i,
  };

  beforeEach(() => {
    proxy.answers.guest = requested;
  });

  it('says who answers and how, what was chosen, the reference, and where to call', async () => {
    const widget = await sendGuest();
    await widget.step('requested');
    expect(widget.text).to.contain('the restaurant is being asked');
    expect(widget.text).to.contain('079 123 45 67').and.to.contain('zoe@example.ch');
    expect(widget.text).to.contain('December 4').and.to.contain('2 people').and.to.contain('r1');
    expect(widget.find(phone).checkVisibility()).to.equal(true);
    expect(widget.element.shadowRoot?.activeElement).to.equal(widget.find('[part=heading]'));
    await widget.audit();
  });

  for (const [lang, words] of Object.entries(bookedWords)) {
    it(`calls nothing booked, in ${lang}`, async () => {
      const widget = await sendGuest({ lang });
      widget.element.insertAdjacentHTML('beforeend', '<p slot="confirmed">See you!</p>');
      await widget.step('requested');
      const root = widget.element.shadowRoot as ShadowRoot;
      // The one sentence that says that nothing is booked yet ends with a colon.
      const said = [...root.querySelectorAll('[part=panel], [role=status], [aria-label]')]
        .map((element) => `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`)
        .join('\n')
        .replace(
          /(Nothing is booked yet|Noch ist nichts gebucht|Rien n’est encore réservé|Non è ancora prenotato nulla|Поки що нічого не заброньовано)\s*:/,
          '',
        );
      expect(said).not.to.match(words);
      expect(widget.has('[part=mark]')).to.equal(false);
      expect(widget.element.querySelector('p')?.checkVisibility()).to.equal(false);
      expect(document.title).not.to.match(words);
    });
  }

  it('is told to the page as that, and as no purchase', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    for (const type of ['booking-confirmed', 'booking-requested'] as const)
      document.addEventListener(type, () => heard.push(type), { signal: stop.signal });
    const widget = await sendGuest({ analytics: 'datalayer' });
    await widget.step('requested');
    await until(() => window.dataLayer !== undefined);
    expect(heard).to.deep.equal(['booking-requested']);
    const told = window.dataLayer as { event?: string }[];
    expect(told.flatMap(({ event }) => event ?? [])).to.deep.equal(['view_item', 'begin_checkout']);
    stop.abort();
  });
});

describe('a table that is booked as far as is known', () => {
  it('says that the restaurant could not be asked, and how the confirmation comes', async () => {
    proxy.answers.guest = { ...confirmed, unverified: true };
    const widget = await sendGuest();
    await widget.step('confirmed');
    expect(widget.text).to.contain('As far as we know').and.to.contain('could not ask the restaurant');
    expect(widget.text).to.contain('079 123 45 67').and.to.contain('zoe@example.ch').and.to.contain('r1');
    expect(widget.has('[part=mark]')).to.equal(false);
    expect(widget.has(phone)).to.equal(true);
    await widget.audit();
  });

  it('says nothing of it where the restaurant has said yes', async () => {
    proxy.answers.guest = confirmed;
    const widget = await sendGuest();
    await widget.step('confirmed');
    expect(widget.text).not.to.contain('As far as we know');
    expect(widget.has('[part=mark]')).to.equal(true);
  });
});

describe('a booking that did not come about', () => {
  it('leads back to the times, with others that are free and the phone as a link', async () => {
    proxy.answers.guest = refusal('time', 'booking_failed', 'Nothing was booked.');
    proxy.answers.alternatives = { slots: [slot('19:30')] };
    const widget = await sendGuest();
    await widget.step('when');
    await widget.shows('[part~=alternative]');
    expect(widget.text).to.contain('Nothing was booked.');
    expect(widget.find(`[part=notice] ${phone}`).checkVisibility()).to.equal(true);
    proxy.answers.guest = confirmed;
    widget.find('[part~=alternative]').click();
    await widget.step('guest');
    expect(widget.find<HTMLInputElement>('[name=email]').value).to.equal('zoe@example.ch');
    widget.next();
    await widget.step('confirmed');
    expect(proxy.said('open')).to.have.length(2);
  });
});

describe('a meal that is refused as a whole', () => {
  for (const [code, time, words] of [
    ['lunch_unavailable', '18:00', /In the evening there is still room for 2 people:\s+6:00 PM\s*\./],
    ['dinner_unavailable', '12:30', /At lunchtime there is still room for 2 people:\s+12:30 PM\s*\./],
    ['lunch_unavailable', '15:00', /3:00 PM\s+is still free\./],
    ['time_full', '18:00', /Nothing is left at 7:00 PM\.\s+6:00 PM\s+is still free\./],
  ] as const) {
    it(`offers the day’s other one: ${code}, ${time}`, async () => {
      proxy.answers.check = refusal('time', code);
      proxy.answers.alternatives = { slots: [slot(time)] };
      const widget = await Harness.open({ date: '2026-12-04', time: '19:00' });
      await widget.step('when');
      await widget.shows('[name=time]:checked');
      widget.next();
      await widget.shows('[part~=alternative]');
      expect(widget.text.replace(/\s+/g, ' ')).to.match(words);
      // Heard where it is seen, and nowhere else on the page.
      expect(widget.has('#booking-errors')).to.equal(false);
      expect(widget.find('[role=status]').textContent).to.match(/(6:00|12:30|3:00)\sPM/);
    });
  }
});

describe('a party that is too large', () => {
  const [room, terrace] = richStart.places;
  const start = {
    ...plainStart,
    venue: { name: 'Seehaus', phone: '+41 71 555 01 50' },
    places: [room, { ...terrace, name: 'Terrace', maxPartySize: 12 }] as typeof richStart.places,
  };

  async function refusedAt(start_: typeof plainStart) {
    proxy.answers.open = opened(start_);
    proxy.answers.check = refusal('party', 'party_too_large', 'At most 8 seats.');
    const widget = await Harness.open({ date: '2026-12-04', time: '19:00', 'party-size': '8', room: '11' });
    await widget.step('when');
    await widget.shows('[name=time]:checked');
    widget.next();
    await widget.shows('#booking-party-error');
    await widget.settled();
    return widget;
  }

  it('is shown a room that takes it, and takes that one with a press', async () => {
    const widget = await refusedAt(start);
    await widget.shows('[part~=alternative]');
    expect(widget.text).to.contain('There is room for 8 people here:').and.not.to.contain('Nothing around');
    expect(widget.find('[part~=alternative]').textContent).to.match(/Terrace, up to 12 people/);
    await widget.audit();
    widget.find('[part~=alternative]').focus();
    widget.find('[part~=alternative]').click();
    await widget.shows('[name=time]:checked');
    expect(proxy.said('slots').at(-1)?.body).to.include({ place: '12', date: '2026-12-04', partySize: 8 });
    expect(widget.element.shadowRoot?.activeElement).to.equal(widget.find('[part=heading]'));
    expect(widget.element.summary).to.include({ room: 'Terrace', partySize: 8, date: '2026-12-04' });
    expect(proxy.said('alternatives')).to.be.empty;
  });

  it('is told of fewer people and of the phone, as a link, where no room takes it', async () => {
    const widget = await refusedAt({ ...start, places: start.places.slice(0, 1) });
    await widget.shows(`[part=notice] ${phone}`);
    expect(widget.text)
      .to.contain('For fewer people, you can book online.')
      .and.not.to.contain('Nothing around');
    expect(widget.find(`[part=notice] ${phone}`).checkVisibility()).to.equal(true);
    expect(proxy.said('alternatives')).to.be.empty;
  });
});
