import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { confirmed, held, plainStart, requested, richStart } from '../../table/testing.ts';
import type { BookingUnavailableEvent } from '../events.ts';
import { closed, FakeProxy, Harness, opened, refusal } from './testing.ts';

let proxy: FakeProxy;
const warnings: string[] = [];
const warn = console.warn;

beforeEach(() => {
  proxy = new FakeProxy();
  warnings.length = 0;
  console.warn = (text: string) => warnings.push(String(text));
});

afterEach(() => {
  proxy.restore();
  console.warn = warn;
});

/** Until all that was under way has had its turn. */
const turn = () => aTimeout(0);

describe('<booking-widget>', () => {
  it('is accessible at every step', async () => {
    proxy.answers.open = opened(richStart);
    proxy.answers.check = { session: 's', choiceOffered: true };
    const widget = await Harness.open({ room: '11' });
    await widget.step('when');
    widget.find('[data-date="2026-12-04"]').click();
    await widget.shows('[name=time]');
    await widget.audit();
    widget.find('[name=time][value="19:00"]').click();
    widget.next();
    await widget.step('choice');
    widget.next();
    await widget.element.updateComplete;
    await widget.audit();
    widget.find('[name=choice]').click();
    widget.next();
    await widget.step('guest');
    await widget.audit();
    widget.fillGuest();
    widget.next();
    await widget.step('code');
    await widget.audit();
    widget.type('code', '4812');
    widget.next();
    await widget.step('confirmed');
    await widget.audit();
  });

  describe('when booking can work', () => {
    it('hides its own content and does not take the focus', async () => {
      const widget = await Harness.open();
      await widget.step('when');
      expect(widget.element.querySelector('a')?.checkVisibility()).to.equal(false);
      expect(document.activeElement).to.equal(document.body);
    });

    it('moves the focus to the heading of each later step', async () => {
      const widget = await Harness.open();
      await widget.chooseTable();
      expect(widget.element.shadowRoot?.activeElement).to.equal(widget.find('[part=heading]'));
    });

    it('moves the focus to what is missing, and not again while it is mended', async () => {
      const widget = await Harness.open();
      await widget.chooseTable();
      widget.next();
      await widget.element.updateComplete;
      expect(widget.element.shadowRoot?.activeElement?.id).to.equal('booking-errors');
      widget.find('[name=given-name]').focus();
      widget.type('given-name', 'Zoë');
      await widget.element.updateComplete;
      expect(widget.element.shadowRoot?.activeElement).to.equal(widget.find('[name=given-name]'));
    });

    it('says what is chosen, without the guest', async () => {
      const widget = await Harness.open();
      await widget.chooseTable();
      widget.fillGuest();
      expect(widget.element.summary).to.deep.equal({ partySize: 2, date: '2026-12-04', time: '19:00' });
    });

    it('keeps what was typed when it is moved in the page', async () => {
      const widget = await Harness.open();
      await widget.chooseTable();
      widget.fillGuest();
      const parent = widget.element.parentElement as HTMLElement;
      const other = parent.appendChild(document.createElement('section'));
      other.append(widget.element);
      await turn();
      expect(widget.element.getAttribute('step')).to.equal('guest');
      expect(widget.find<HTMLInputElement>('[name=email]').value).to.equal('zoe@example.ch');
      expect(proxy.said('open')).to.have.length(1);
    });

    it('begins anew for another site', async () => {
      const widget = await Harness.open();
      await widget.step('when');
      proxy.answers.open = opened(plainStart, { name: 'Seehaus' });
      widget.element.site = 'seehaus';
      await widget.step('starting');
      await widget.step('when');
      expect(widget.text).to.contain('Seehaus');
    });
  });

  describe('its events', () => {
    it('tell each step and confirm exactly once', async () => {
      const heard: string[] = [];
      document.addEventListener('booking-step', ({ step }) => heard.push(step));
      document.addEventListener('booking-confirmed', ({ reference }) => heard.push(`confirmed ${reference}`));
      const widget = await Harness.open();
      await widget.chooseTable();
      widget.fillGuest();
      widget.next();
      widget.next();
      await widget.step('code');
      widget.type('code', '4812');
      widget.next();
      widget.next();
      await widget.step('confirmed');
      expect(heard.filter((step) => step.startsWith('confirmed '))).to.deep.equal(['confirmed r1']);
      expect(heard.filter((step) => !step.startsWith('confirmed '))).to.deep.equal([
        'starting',
        'when',
        'guest',
        'code',
        'confirmed',
      ]);
      expect(proxy.said('guest')).to.have.length(1);
      expect(proxy.said('code')).to.have.length(1);
    });

    it('call nothing booked that is only asked for, or held', async () => {
      for (const [outcome, type] of [
        [requested, 'booking-requested'],
        [held, 'booking-held'],
      ] as const) {
        proxy.answers.guest = outcome;
        const heard: string[] = [];
        const widget = await Harness.open();
        for (const name of ['booking-confirmed', 'booking-requested', 'booking-held'])
          widget.element.addEventListener(name, () => heard.push(name));
        await widget.chooseTable();
        widget.fillGuest();
        widget.next();
        await widget.step(outcome.status);
        expect(heard).to.deep.equal([type]);
        expect(widget.text).not.to.contain('Your table is booked');
        await widget.audit();
      }
    });

    it('carry no personal data', async () => {
      proxy.answers.guest = confirmed;
      const widget = await Harness.open();
      await widget.chooseTable();
      widget.fillGuest();
      const heard = oneEvent(widget.element, 'booking-confirmed');
      widget.next();
      const words = JSON.stringify({ ...(await heard) });
      expect(words).to.contain('"partySize":2');
      for (const personal of ['Zoë', 'Müller', 'zoe@', '079']) expect(words).not.to.contain(personal);
    });

    it('let the page keep a booking from being made', async () => {
      const widget = await Harness.open();
      await widget.chooseTable();
      widget.element.addEventListener('booking-submit', (event) => event.preventDefault(), { once: true });
      widget.fillGuest();
      widget.next();
      await turn();
      expect(proxy.said('guest')).to.be.empty;
      widget.next();
      await widget.step('code');
      expect(proxy.said('guest')).to.have.length(1);
    });
  });

  describe('when booking cannot work', () => {
    it('shows the reason, the phone and its own content', async () => {
      proxy.answers.open = closed('call', 'booking_disabled', 'Online booking is switched off.');
      const widget = await Harness.open();
      await widget.step('unavailable');
      expect(widget.text).to.contain('Online booking is switched off.').and.to.contain('044 000 00 00');
      expect(widget.text).to.contain('Gasthof Adler');
      expect(widget.element.querySelector('a')?.checkVisibility()).to.equal(true);
      await widget.audit();
    });

    it('has its heading where that of the start was', async () => {
      let answer = (_: object): void => undefined;
      proxy.answers.open = () => new Promise<object>((resolve) => (answer = resolve));
      const widget = await Harness.open();
      await widget.step('starting');
      const top = () => widget.find('[part=heading]').getBoundingClientRect().top;
      await waitUntil(() => proxy.said('open').length === 1);
      const before = top();
      answer(closed('call', 'booking_disabled', 'Online booking is switched off.'));
      await widget.step('unavailable');
      expect(top()).to.equal(before);
    });

    it('says so too when the proxy cannot be reached, and tries again when asked', async () => {
      proxy.answers.open = () => Promise.reject(new TypeError('offline'));
      const heard = oneEvent(document, 'booking-unavailable');
      const widget = await Harness.open();
      expect(((await heard) as unknown as BookingUnavailableEvent).code).to.equal('proxy_unreachable');
      await widget.step('unavailable');
      proxy.answers.open = opened(plainStart);
      widget.next();
      await widget.step('when');
    });

    it("shows the owner's words for an error instead of ours", async () => {
      proxy.answers.open = closed('call', 'venue_blocked', 'Blocked.');
      const widget = await Harness.open();
      widget.element.insertAdjacentHTML('beforeend', '<p slot="error-venue_blocked">Come by!</p>');
      await widget.step('unavailable');
      expect(widget.element.querySelector('p')?.checkVisibility()).to.equal(true);
      expect(widget.has('[part~=notice]') && widget.find('[part~=notice]').checkVisibility()).to.equal(false);
    });
  });

  describe('its attributes', () => {
    it('preselect the table', async () => {
      const widget = await Harness.open({ date: '2026-12-04', time: '19:30', 'party-size': '4' });
      await widget.step('when');
      await widget.shows('[name=time]:checked');
      expect(widget.element.summary).to.deep.equal({ partySize: 4, date: '2026-12-04', time: '19:30' });
    });

    it('count while the guest is choosing', async () => {
      const widget = await Harness.open();
      await widget.step('when');
      widget.element.setAttribute('party-size', '5');
      await widget.element.updateComplete;
      expect(widget.element.summary.partySize).to.equal(5);
    });

    it('choose no day that is closed', async () => {
      const widget = await Harness.open();
      await widget.step('when');
      widget.element.setAttribute('date', '2026-12-06');
      await turn();
      expect(widget.element.summary['date']).to.equal('2026-12-01');
      expect(warnings.join()).to.contain('date="2026-12-06"');
    });

    it('begin no conversation with a booking system before the guest is near', async () => {
      const far = document.createElement('div');
      far.style.height = '5000px';
      document.body.prepend(far);
      const widget = await Harness.open();
      await widget.step('starting');
      await turn();
      expect(proxy.said('open')).to.be.empty;
      widget.element.scrollIntoView();
      await widget.step('when');
      expect(proxy.said('open')).to.have.length(1);
      far.remove();
    });

    it('name no site: the element shows its own content, and nothing is asked', async () => {
      const widget = await Harness.open({ site: '' });
      await turn();
      expect(widget.element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(proxy.calls).to.be.empty;
      expect(warnings.join()).to.contain('site=""');
    });

    it('take nothing of another house along', async () => {
      const widget = await Harness.open();
      await widget.step('when');
      proxy.answers.open = () => Promise.reject(new TypeError('offline'));
      const heard = oneEvent(widget.element, 'booking-unavailable');
      widget.element.site = 'nope';
      expect(((await heard) as unknown as BookingUnavailableEvent).phone).to.equal(undefined);
      await widget.step('unavailable');
      expect(widget.text).not.to.contain('Gasthof Adler').and.not.to.contain('044 000 00 00');
    });

    it('do not take the focus from what the guest is at elsewhere', async () => {
      const widget = await Harness.open();
      await widget.chooseTable();
      const field = widget.element.parentElement?.appendChild(document.createElement('input'));
      field?.focus();
      widget.element.reset();
      await widget.step('when');
      expect(document.activeElement).to.equal(field);
    });

    it('are ignored with one warning when they are wrong', async () => {
      const widget = await Harness.open({ date: '4.12.2026', 'party-size': 'many', 'color-scheme': 'pink' });
      await widget.step('when');
      widget.element.reset();
      await widget.step('when');
      expect(warnings).to.have.length(3);
      expect(warnings.join()).to.contain('date="4.12.2026"').and.to.contain('YYYY-MM-DD');
      expect(warnings.join()).to.contain('party-size="many"').and.to.contain('color-scheme="pink"');
    });

    it('follow the language of the page while it runs', async () => {
      const widget = await Harness.open();
      await widget.step('when');
      expect(widget.text).to.contain('When may we expect you?');
      widget.element.removeAttribute('lang');
      document.documentElement.lang = 'de-CH';
      while (!widget.text.includes('Wann dürfen wir Sie erwarten?')) await turn();
      document.documentElement.lang = 'en';
      widget.element.lang = 'de';
      widget.find('[data-date="2026-12-04"]').click();
      await widget.shows('[name=time]');
      expect(proxy.said('slots').at(-1)?.body.language).to.equal('de');
    });

    it('give way, where there are no texts in the page’s language, to the site’s first that has some', async () => {
      proxy.answers.open = { ...opened(plainStart, { languages: ['rm', 'de', 'en'] }), language: 'de' };
      const widget = await Harness.open({ lang: 'pt' });
      await widget.step('when');
      expect(widget.text).to.contain('Wann dürfen wir Sie erwarten?');
      widget.find('[data-date="2026-12-04"]').click();
      await widget.shows('[name=time]');
      expect(proxy.said('slots').at(-1)?.body.language).to.equal('de');
    });

    it('show no text before it is known what the house speaks, where the page names no language', async () => {
      document.documentElement.removeAttribute('lang');
      let answer!: (answer: object) => void;
      proxy.answers.open = () => new Promise((resolve) => (answer = resolve));
      const widget = await Harness.open({ lang: '' });
      const seen = new Set<string>();
      const look = () =>
        seen.add(widget.element.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang ?? '');
      new MutationObserver(look).observe(widget.element.shadowRoot as ShadowRoot, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      while (!proxy.said('open').length) await turn();
      expect(proxy.said('open')[0]?.body).to.deep.equal({});
      expect(proxy.said('open')[0]?.language).to.equal('');
      expect(widget.element.querySelector('a')?.checkVisibility()).to.equal(true);
      answer({ ...opened(plainStart, { language: 'uk', languages: ['en', 'uk'] }), language: 'uk' });
      await widget.step('when');
      expect(widget.text).to.contain('Коли');
      expect([...seen].filter(Boolean)).to.deep.equal(['uk']);
      widget.find('[data-date="2026-12-04"]').click();
      await widget.shows('[name=time]');
      expect(proxy.said('slots').at(-1)?.body.language).to.equal('uk');
      widget.element.removeAttribute('lang');
      document.documentElement.lang = 'en';
      while (!widget.text.includes('When may we expect you?')) await turn();
      document.documentElement.removeAttribute('lang');
      while (!widget.text.includes('Коли')) await turn();
      document.documentElement.lang = 'en';
    });

    it('take a language that can’t be one for none', async () => {
      const widget = await Harness.open({ lang: 'de_CH' });
      await widget.step('when');
      expect(proxy.said('open')[0]?.body).to.deep.equal({});
      expect(warnings.join()).to.contain('lang="de_CH"');
      expect(widget.find('[part=panel]').lang).to.equal('de');
    });

    it('speak the proxy’s language where it knows no such house, else the browser’s', async () => {
      const { languages } = navigator;
      Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['es', 'uk-UA', 'en'] });
      const { error } = refusal('call', 'unknown_site', 'Це бронювання ще не налаштовано.');
      proxy.answers.open = { error: { ...error, language: 'uk' } };
      const known = await Harness.open({ lang: 'pl' });
      await known.step('unavailable');
      expect(known.find('[part=panel]').lang).to.equal('uk');
      proxy.answers.open = () => Promise.reject(new TypeError('offline'));
      const offline = await Harness.open({ lang: 'pl' });
      await offline.step('unavailable');
      expect(offline.find('[part=panel]').lang).to.equal('uk');
      Object.defineProperty(navigator, 'languages', { configurable: true, get: () => languages });
    });

    it('warns once of a page that replaces the words of the button that binds, and shows them', async () => {
      const words = { bookBinding: 'Yes please' };
      proxy.answers.open = opened({
        ...plainStart,
        capabilities: { ...plainStart.capabilities, policy: 'card' },
      });
      const widget = await Harness.open();
      widget.element.messages = words;
      await widget.chooseTable();
      expect(widget.find('[part~=next]').textContent?.trim()).to.equal('Yes please');
      widget.element.messages = { ...words };
      await widget.element.updateComplete;
      expect(warnings.filter((text) => text.includes('messages.bookBinding'))).to.have.length(1);
    });

    it('give way to the texts that the owner sets', async () => {
      const widget = await Harness.open();
      widget.element.messages = { headingWhen: 'When will you be hungry?' };
      await widget.step('when');
      while (!widget.text.includes('When will you be hungry?')) await turn();
    });
  });
});
