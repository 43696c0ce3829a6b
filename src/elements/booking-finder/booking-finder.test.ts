import { expect } from '@open-wc/testing';
import { opening } from '../../finder/testing.ts';
import { finderParts, finderPartStates, parts, partStates } from '../../theme/parts.ts';
import { refusal } from '../testing.ts';
import { FinderHarness, FinderProxy, openings } from './testing.ts';

let proxy: FinderProxy;
beforeEach(() => (proxy = new FinderProxy()));
afterEach(() => proxy.restore());

/** An answer that the test lets go. */
function held(answer: object): { answer: () => Promise<object>; letGo: () => void } {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  return { answer: () => gone.then(() => answer), letGo };
}

async function found(attributes: Record<string, string> = {}): Promise<FinderHarness> {
  const finder = await FinderHarness.open(attributes);
  await finder.search();
  await finder.told('Adler', 'Linde', 'Harbour');
  return finder;
}

describe('<booking-finder>', () => {
  it('is accessible at every step, whatever the restaurants say', async () => {
    const linde = held(refusal('wait', 'upstream_unreachable'));
    proxy.answers['sites/linde/table/openings'] = linde.answer;
    const finder = await FinderHarness.open();
    await finder.step('when');
    await finder.shows('[data-date]');
    await finder.audit();
    finder.next();
    await finder.shows('#booking-errors');
    await finder.audit();
    await finder.search();
    await finder.told('Adler');
    await finder.audit();
    linde.letGo();
    await finder.told('Linde');
    await finder.audit();
    finder.opening('Adler', '19:00').click();
    await finder.step('house');
    await finder.audit();
    proxy.answers['groups/family/open'] = refusal('call', 'unknown_site');
    finder.element.group = 'none';
    await finder.step('unavailable');
    await finder.audit();
  });

  describe('the search', () => {
    it('asks each restaurant by itself, all at once, for the same table', async () => {
      const finder = await FinderHarness.open({ 'party-size': '4' });
      await finder.search();
      await finder.told('Adler', 'Linde', 'Harbour');
      const asked = proxy.said('openings');
      expect(asked.map(({ path }) => path.split('/').at(-3))).to.deep.equal(['adler', 'linde', 'harbour']);
      for (const { body } of asked) {
        expect(body).to.deep.equal({ language: 'en', date: '2026-12-04', time: '19:00', partySize: 4 });
      }
    });

    it('says what is missing, and asks nobody', async () => {
      const finder = await FinderHarness.open();
      await finder.step('when');
      finder.next();
      await finder.shows('#booking-time-error');
      expect(finder.find('#booking-time-error').innerText).to.equal('Please choose a time.');
      expect(finder.element.shadowRoot?.activeElement?.id).to.equal('booking-errors');
      expect(proxy.said('openings')).to.have.length(0);
    });

    it('shows each restaurant as soon as it is known, in a row that was there and stays where it is', async () => {
      const slow = held(openings(opening('19:00')));
      proxy.answers['sites/adler/table/openings'] = slow.answer;
      const finder = await FinderHarness.open();
      await finder.search();
      const tops = () =>
        ['Adler', 'Linde', 'Harbour'].map((name) =>
          Math.round(finder.house(name).getBoundingClientRect().top),
        );
      const before = tops();
      await finder.told('Linde', 'Harbour');
      expect(finder.house('Adler').matches('[part~=asking]')).to.equal(true);
      expect(finder.status)
        .to.contain('2 restaurants have times for you.')
        .and.contain('has not answered yet');
      expect(finder.element.matches(':state(loading)')).to.equal(true);
      expect(tops()).to.deep.equal(before);
      finder.opening('Linde', '20:00').click();
      await finder.step('house');
      finder.back();
      await finder.step('houses');
      slow.letGo();
      await finder.told('Adler');
      expect(tops()).to.deep.equal(before);
      expect(finder.status).to.equal('3 restaurants have times for you.');
      expect(finder.element.matches(':state(loading)')).to.equal(false);
    });

    it('tells what is known of each, and promises no more', async () => {
      const at = async (...told: Parameters<typeof openings>) => {
        proxy.answers['sites/adler/table/openings'] = openings(...told);
        const finder = await found();
        const words = finder.house('Adler').innerText.replace(/\s+/g, ' ');
        finder.element.remove();
        return words;
      };
      expect(await at(opening('19:00'))).to.contain('There is a table at 19:00.');
      expect(await at(opening('19:00', { state: 'likely' }))).to.contain('Most likely a table');
      expect(await at(opening('19:00', { state: 'possible' }))).to.contain('room is not certain yet');
      expect(await at(opening('19:00', { state: 'request' }))).to.contain('At 19:00 on request.');
      expect(await at(opening('20:00'), opening('18:00'))).to.match(
        /Not at 19:00, but near it: 18:00 20:00$/,
      );
      const day = { day: '2026-12-05', date: '2026-12-05' };
      expect(await at(opening('18:30', day))).to.match(/Not that day, but on Sat, 5 Dec: 18:30$/);
      expect(await at()).to.contain('Nothing that day or around it.');
    });

    it('says why a restaurant can’t be asked, with its telephone; it alone is asked again', async () => {
      proxy.answers['sites/linde/table/openings'] = refusal('wait', 'upstream_unreachable');
      proxy.answers['sites/harbour/table/openings'] = refusal(
        'call',
        'booking_disabled',
        'By telephone only.',
      );
      const finder = await found();
      expect(finder.house('Harbour').innerText).to.contain('By telephone only.');
      expect(finder.house('Linde').innerText).to.contain('This restaurant is not answering right now.');
      expect(finder.house('Linde').querySelector('a')?.href).to.equal('tel:+41445550130');
      proxy.answers['sites/linde/table/openings'] = openings(opening('20:30'));
      finder.house('Linde').querySelector<HTMLElement>('[part~=again]')?.click();
      await finder.element.updateComplete;
      expect(finder.element.shadowRoot?.activeElement).to.equal(finder.house('Linde').querySelector('h3'));
      await finder.told('Linde');
      expect(finder.opening('Linde', '20:30')).to.exist;
      expect(proxy.said('openings')).to.have.length(4);
    });
  });

  describe('a time that is pressed', () => {
    it('opens that restaurant’s booking with all chosen, in the page, and the focus goes there', async () => {
      const finder = await found({ 'party-size': '4', 'color-scheme': 'dark' });
      finder.opening('Adler', '18:30').click();
      await finder.step('house');
      const widget = finder.widget('adler');
      const chosen = ['date', 'time', 'party-size', 'proxy', 'color-scheme'].map((name) =>
        widget.getAttribute(name),
      );
      expect(chosen).to.deep.equal(['2026-12-04', '18:30', '4', 'https://book.example', 'dark']);
      expect(widget.hasAttribute('room')).to.equal(false);
      expect(finder.element.shadowRoot?.activeElement).to.equal(finder.find('[part=heading]'));
      expect(finder.find('[part=heading]').innerText).to.equal('Your table: Adler');
      while (widget.getAttribute('step') !== 'when') await new Promise(requestAnimationFrame);
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(finder.element.summary).to.deep.equal({
        ...{ partySize: 4, date: '2026-12-04', time: '19:00', site: 'adler' },
      });
    });

    it('names the place where the restaurant has several', async () => {
      const finder = await found();
      expect(finder.opening('Harbour', '19:00').innerText).to.contain('Quay');
      finder.opening('Harbour', '19:00').click();
      await finder.step('house');
      expect(finder.widget('harbour').getAttribute('room')).to.equal('7');
    });

    it('can be left for the list, which is as it was; what was opened stays, out of sight', async () => {
      const finder = await found();
      finder.opening('Adler', '19:00').click();
      await finder.step('house');
      finder.back();
      await finder.step('houses');
      expect(finder.element.shadowRoot?.activeElement).to.equal(finder.house('Adler').querySelector('h3'));
      expect(proxy.said('openings')).to.have.length(3);
      const widget = finder.widget('adler');
      expect(widget.checkVisibility()).to.equal(false);
      finder.opening('Linde', '20:00').click();
      await finder.step('house');
      expect(finder.widget('linde').checkVisibility()).to.equal(true);
      expect(widget.checkVisibility()).to.equal(false);
      finder.back();
      await finder.step('houses');
      finder.opening('Adler', '19:30').click();
      await finder.step('house');
      expect(finder.widget('adler')).to.equal(widget);
      expect(widget.getAttribute('time')).to.equal('19:30');
    });

    it('hands on what the page changes later, and the events of what it opened bubble', async () => {
      const heard: (string | undefined)[] = [];
      const note = ({ target }: Event) => heard.push((target as Element).localName);
      document.addEventListener('booking-ready', note);
      const finder = await found();
      finder.opening('Adler', '19:00').click();
      await finder.step('house');
      const widget = finder.widget('adler');
      while (widget.getAttribute('step') !== 'when') await new Promise(requestAnimationFrame);
      document.removeEventListener('booking-ready', note);
      expect(heard).to.deep.equal(['booking-finder', 'booking-widget']);
      finder.element.colorScheme = 'light';
      finder.element.setAttribute('color-scheme', 'light');
      await finder.element.updateComplete;
      expect(widget.getAttribute('color-scheme')).to.equal('light');
    });
  });

  describe('the page’s own words', () => {
    /** What the page's author is told while something is done. */
    async function warned(doing: () => Promise<unknown>): Promise<string[]> {
      const { warn } = console;
      const told: string[] = [];
      console.warn = (words: string) => told.push(words);
      await doing();
      console.warn = warn;
      return told;
    }

    it('stand where no group is named, and its author is told once', async () => {
      const told = await warned(async () => {
        const finder = await FinderHarness.open({ group: '' });
        await finder.element.updateComplete;
        expect(finder.element.querySelector('a')?.checkVisibility()).to.equal(true);
        expect(finder.has('[part~=panel]')).to.equal(false);
      });
      expect(told).to.deep.equal([
        '<booking-finder>: group="" is ignored; it takes a group\'s name, as the proxy has it.',
      ]);
      expect(proxy.calls).to.have.length(0);
    });

    it('stand where there is no such group', async () => {
      proxy.answers['groups/family/open'] = refusal('call', 'unknown_site', 'Not set up.');
      const finder = await FinderHarness.open();
      await finder.step('unavailable');
      expect(finder.text).to.contain('Not set up.');
      expect(finder.element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('choose for the guest, also later; what is wrong is ignored', async () => {
      const finder = await FinderHarness.open({ date: '2026-12-11', time: '20:15', 'party-size': '3' });
      await finder.step('when');
      expect(finder.element.summary).to.deep.equal({ partySize: 3, date: '2026-12-11', time: '20:15' });
      expect(finder.find<HTMLInputElement>('[name=time][value="20:15"]').checked).to.equal(true);
      finder.element.setAttribute('party-size', '5');
      expect(finder.element.summary.partySize).to.equal(5);
      const told = await warned(async () => {
        finder.element.setAttribute('date', '2020-01-01');
        finder.element.setAttribute('time', 'late');
      });
      expect(told).to.have.length(2);
      expect(finder.element.summary).to.include({ date: '2026-12-11', time: '20:15' });
      finder.element.reset();
      expect(finder.element.summary).to.include({ partySize: 3 });
    });
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`fits into 304 px of a page, at every step, ${dir}`, async () => {
      const finder = await FinderHarness.open();
      finder.element.style.inlineSize = '304px';
      document.documentElement.dir = dir;
      const fits = () => {
        for (const each of finder.element.shadowRoot?.querySelectorAll<HTMLElement>(
          '[part~=panel], [part~=house], .openings',
        ) ?? [])
          expect(each.scrollWidth, each.getAttribute('part') ?? '').to.be.at.most(each.clientWidth);
      };
      await finder.step('when');
      fits();
      await finder.search();
      await finder.told('Adler', 'Linde', 'Harbour');
      fits();
      document.documentElement.dir = '';
    });
  }

  it('has the parts that the documents promise, and no others', async () => {
    const linde = held(refusal('wait', 'upstream_unreachable'));
    proxy.answers['sites/linde/table/openings'] = linde.answer;
    const finder = await FinderHarness.open();
    const seen = new Set<string>();
    const look = () => {
      for (const each of finder.element.shadowRoot?.querySelectorAll('[part]') ?? [])
        for (const part of each.part) seen.add(part);
    };
    await finder.step('when');
    await finder.shows('[data-date]');
    look();
    await finder.search();
    await finder.told('Adler');
    look();
    linde.letGo();
    await finder.told('Linde');
    look();
    const own = [...Object.keys(finderParts), ...Object.keys(finderPartStates)];
    expect(own.filter((name) => !seen.has(name))).to.deep.equal([]);
    const named = { ...parts, ...partStates, ...finderParts, ...finderPartStates };
    expect([...seen].filter((name) => !(name in named))).to.deep.equal([]);
  });
});
