import { expect, oneEvent } from '@open-wc/testing';
import { many, review, said } from '../../reviews/testing.ts';
import { feedbackParts, feedbackPartStates, parts, partStates } from '../../theme/parts.ts';
import { ElementHarness, openElement, refusal, ScriptedProxy } from '../testing.ts';
import { BookingReviews } from './booking-reviews.ts';

customElements.define('booking-reviews', BookingReviews);

let proxy: ScriptedProxy;
beforeEach(() => {
  proxy = new ScriptedProxy({ reviews: said([review()]) });
});
afterEach(() => proxy.restore());

class ReviewsHarness extends ElementHarness<BookingReviews> {
  static async open(attributes: Record<string, string> = {}): Promise<ReviewsHarness> {
    return new ReviewsHarness(await openElement('booking-reviews', { site: 'gasthof-adler', ...attributes }));
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** Until the element shows what was read last. */
  async reread(): Promise<void> {
    await this.step('starting');
    await this.step('reviews');
  }
}

const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const asked = () => proxy.said('reviews').map(({ body }) => body);

describe('<booking-reviews>', () => {
  it('is accessible with reviews, without any, and where they can’t be shown', async () => {
    proxy.answers.reviews = said([review({ answer: 'Thank you' }), ...many(12)]);
    const reviews = await ReviewsHarness.open();
    await reviews.step('reviews');
    await reviews.audit();
    proxy.answers.reviews = said([]);
    reviews.element.months = '1';
    await reviews.step('empty');
    await reviews.audit();
    proxy.answers.reviews = refusal('wait', 'upstream_unreachable', 'It can’t be reached.');
    reviews.element.months = '2';
    await reviews.step('unavailable');
    await reviews.audit();
  });

  it('asks for three months by itself, and tells the page when they are there', async () => {
    const ready = oneEvent(document, 'booking-ready');
    const reviews = await ReviewsHarness.open();
    await ready;
    await reviews.step('reviews');
    expect(asked()).to.deep.equal([{ language: 'en', months: 3 }]);
  });

  it('says who could rate, and of what time the visits are', async () => {
    const reviews = await ReviewsHarness.open();
    await reviews.step('reviews');
    expect(reviews.text).to.contain('Visits of the last 3 months.');
    expect(reviews.text).to.contain('Only guests who had booked a table can rate');
  });

  it('shows averages in the way of writing of the guest’s language, with of how many they are', async () => {
    proxy.answers.reviews = said([review(), review()]);
    const reviews = await ReviewsHarness.open({ lang: 'fr' });
    await reviews.step('reviews');
    expect(reviews.find('[part=overall]').textContent?.replace(/\s+/g, ' ')).to.match(/4,3 4,3 sur 5 2 avis/);
    const rows = reviews.all('[part=averages] dl > div').map((row) => row.textContent?.replace(/\s+/g, ' '));
    // What nobody has rated is left out.
    expect(rows.map((row) => row?.trim())).to.deep.equal([
      'Service 4,8 4,8 sur 5, 2 notes',
      'Cuisine 3,0 3,0 sur 5, 1 note',
      'Rapport qualité-prix 1,0 1,0 sur 5, 2 notes',
    ]);
    expect(reviews.all('[part=bar] rect').map((bar) => bar.getAttribute('width'))).to.deep.equal([
      '95',
      '60',
      '20.8',
    ]);
  });

  it('shows of each guest what the house’s system publishes: name, day, stars, words, answer', async () => {
    proxy.answers.reviews = said([
      review({ answer: 'Thank you' }),
      review({ name: null, date: null, comment: null, ratings: { kitchen: 2 } }),
    ]);
    const reviews = await ReviewsHarness.open();
    await reviews.step('reviews');
    const [first, second] = reviews.all('[part=review]').map(({ innerText }) => innerText);
    for (const words of [
      'Regula A.',
      'November 27, 2026',
      'Food',
      'By the fire',
      'The restaurant’s answer',
      'Thank you',
    ])
      expect(first).to.contain(words);
    expect(reviews.find('time').getAttribute('datetime')).to.equal('2026-11-27');
    expect(second).to.contain('A guest');
    expect(second).to.contain('2.0 out of 5');
    expect(second).not.to.contain('Visit:');
  });

  it('shows ten, then ten more, and leads the focus to the first of them', async () => {
    proxy.answers.reviews = said(many(23));
    const reviews = await ReviewsHarness.open();
    await reviews.step('reviews');
    const count = () => reviews.all('[part=review]').length;
    expect(count()).to.equal(10);
    reviews.find('[part~=more]').click();
    await reviews.element.updateComplete;
    expect(count()).to.equal(20);
    expect((reviews.element.shadowRoot?.activeElement as HTMLElement).innerText).to.contain('Guest 11');
    expect(reviews.find('[part~=more]').innerText).to.equal('Show 3 more');
    reviews.find('[part~=more]').click();
    await reviews.element.updateComplete;
    expect(count()).to.equal(23);
    expect(reviews.has('[part~=more]')).to.equal(false);
    expect(asked()).to.have.length(1);
  });

  it('shows what guests wrote as text, whatever it holds', async () => {
    const hostile = '<img src=x onerror="document.title=1">\n{{text}} javascript:alert(1)';
    proxy.answers.reviews = said([
      review({ name: '<b>x</b>', comment: hostile, answer: '<script>1</script>' }),
    ]);
    const reviews = await ReviewsHarness.open({ 'structured-data': '' });
    await reviews.step('reviews');
    expect(reviews.has('img, script')).to.equal(false);
    for (const words of [hostile, '<b>x</b>', '<script>1</script>']) expect(reviews.text).to.contain(words);
    expect(blocks()[0]?.textContent).not.to.contain('<');
  });

  it('says so where nobody has said anything, and how one comes to', async () => {
    proxy.answers.reviews = said([]);
    const reviews = await ReviewsHarness.open({ months: '1' });
    await reviews.step('empty');
    expect(reviews.text).to.contain('Nobody has rated a visit in the last month.');
    expect(reviews.text).to.contain('Only guests who had booked a table can rate');
  });

  it('says why they can’t be shown, with the way out, and tries again', async () => {
    proxy.answers.reviews = refusal('wait', 'upstream_unreachable', 'It can’t be reached.');
    const failed = oneEvent(document, 'booking-unavailable');
    const reviews = await ReviewsHarness.open();
    await reviews.step('unavailable');
    expect((await failed) as unknown as { code: string }).to.include({ code: 'upstream_unreachable' });
    expect(reviews.text).to.contain('It can’t be reached. (r-1)');
    expect(reviews.element.querySelector('a')?.checkVisibility()).to.equal(true);
    proxy.answers.reviews = said([review()]);
    reviews.next();
    await reviews.step('reviews');
    expect(reviews.text).to.contain('Regula A.');
    expect(reviews.element.shadowRoot?.activeElement).to.equal(reviews.find('[part=heading]'));
    expect(reviews.element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('follows its attributes: months, site', async () => {
    const reviews = await ReviewsHarness.open();
    await reviews.step('reviews');
    reviews.element.setAttribute('months', '12');
    await reviews.reread();
    expect(reviews.text).to.contain('Visits of the last 12 months.');
    reviews.element.setAttribute('site', 'seehaus');
    await reviews.reread();
    expect(asked().map(({ months }) => months)).to.deep.equal([3, 12, 12]);
    expect(proxy.calls.at(-1)?.path).to.contain('/seehaus/reviews');
  });

  for (const months of ['0', '25', 'three', '1.5']) {
    it(`ignores months="${months}" with one warning`, async () => {
      const { warn } = console;
      const told: string[] = [];
      console.warn = (words: string) => told.push(words);
      const reviews = await ReviewsHarness.open({ months });
      await reviews.step('reviews');
      console.warn = warn;
      expect(told.join()).to.match(new RegExp(`months="${months}" is ignored; it takes a whole number`));
      expect(told).to.have.length(1);
      expect(asked()[0]).to.include({ months: 3 });
    });
  }

  it('speaks the language that the page changes to, without asking again', async () => {
    const reviews = await ReviewsHarness.open();
    await reviews.step('reviews');
    reviews.element.lang = 'uk';
    while (!reviews.text.includes('Що кажуть гості')) await new Promise(requestAnimationFrame);
    expect(reviews.text).to.contain('Regula A.');
    expect(asked()).to.have.length(1);
  });

  it('keeps the room of its first look while it loads, and says that it does', async () => {
    let answer = (_: object): void => undefined;
    proxy.answers.reviews = () => new Promise<object>((resolve) => (answer = resolve));
    const reviews = await ReviewsHarness.open();
    await reviews.shows('[part=skeleton]');
    while (!asked().length) await new Promise(requestAnimationFrame);
    expect(reviews.find('[part=panel]').ariaBusy).to.equal('true');
    expect(reviews.find('[role=status]').textContent).to.contain('Loading what guests say');
    expect(reviews.find('[part=skeleton]').offsetHeight).to.be.at.least(400);
    answer(said([review()]));
    await reviews.step('reviews');
    expect(reviews.has('[part=skeleton]')).to.equal(false);
  });

  describe('structured data', () => {
    it('is there only where the attribute is, and goes with it', async () => {
      const reviews = await ReviewsHarness.open();
      await reviews.step('reviews');
      expect(blocks()).to.have.length(0);
      reviews.element.toggleAttribute('structured-data');
      await reviews.element.updateComplete;
      expect(blocks().map(({ parentElement }) => parentElement)).to.deep.equal([document.head]);
      expect(JSON.parse(blocks()[0]?.textContent ?? '')).to.deep.include({ '@type': 'Restaurant' });
      reviews.element.toggleAttribute('structured-data');
      await reviews.element.updateComplete;
      expect(blocks()).to.have.length(0);
    });

    it('goes and comes with the element, once', async () => {
      const reviews = await ReviewsHarness.open({ 'structured-data': '' });
      await reviews.step('reviews');
      const { element } = reviews;
      const parent = element.parentElement;
      element.remove();
      expect(blocks()).to.have.length(0);
      parent?.append(element);
      await element.updateComplete;
      expect(blocks()).to.have.length(1);
      element.remove();
    });

    it('goes where there is nothing to show any more', async () => {
      const reviews = await ReviewsHarness.open({ 'structured-data': '' });
      await reviews.step('reviews');
      proxy.answers.reviews = refusal('wait', 'upstream_failed');
      reviews.element.months = '4';
      await reviews.step('unavailable');
      expect(blocks()).to.have.length(0);
    });
  });

  it('has the parts that the documents name for it, and no others', async () => {
    proxy.answers.reviews = said([review({ answer: 'Thank you' }), ...many(12)]);
    const reviews = await ReviewsHarness.open();
    await reviews.step('reviews');
    const seen = new Set(reviews.all('[part]').flatMap(({ part }) => [...part]));
    const named = { ...parts, ...partStates, ...feedbackParts, ...feedbackPartStates };
    expect([...seen].filter((name) => !(name in named))).to.deep.equal([]);
    const own = ['averages', 'overall', 'bar', 'reviews', 'review', 'answer', 'more', 'stars', 'star'];
    expect(own.filter((name) => !seen.has(name))).to.deep.equal([]);
  });
});
