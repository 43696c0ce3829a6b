import { expect } from '@open-wc/testing';
import { site } from '../../feedback/testing.ts';
import { feedbackParts, feedbackPartStates, parts, partStates } from '../../theme/parts.ts';
import { refusal } from '../testing.ts';
import { FeedbackHarness, FeedbackProxy } from './testing.ts';

let proxy: FeedbackProxy;
beforeEach(() => {
  proxy = new FeedbackProxy();
});
afterEach(() => {
  proxy.restore();
  FeedbackHarness.address('');
});

/** What the page hears while something is done, with all that the events carry. */
async function heard(doing: () => Promise<void>): Promise<string[]> {
  const types = ['booking-ready', 'booking-error', 'booking-unavailable', 'booking-confirmed'];
  const told: string[] = [];
  const note = (event: Event) =>
    told.push([event.type, ...Object.values({ ...event, isTrusted: '' }).filter(Boolean)].join(' '));
  for (const type of types) document.addEventListener(type, note);
  await doing();
  for (const type of types) document.removeEventListener(type, note);
  return told;
}

/** What the console is warned of while something is done. */
async function warned(doing: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (words: string) => told.push(words);
  await doing();
  console.warn = warn;
  return told;
}

describe('<booking-feedback>', () => {
  it('is accessible at every step', async () => {
    const feedback = await FeedbackHarness.atRating();
    await feedback.audit();
    feedback.next();
    await feedback.shows('#booking-errors');
    await feedback.audit();
    proxy.answers.give = refusal('pending', 'outcome_unknown', 'It is not known.');
    await feedback.send();
    await feedback.audit();
    proxy.answers.give = { status: 'given' };
    feedback.next();
    await feedback.step('thanks');
    await feedback.audit();
    feedback.element.remove();
    for (const [code, step] of [
      ['feedback_closed', 'too-late'],
      ['booking_not_found', 'invalid'],
      ['credentials_refused', 'unavailable'],
    ] as const) {
      proxy.answers.give = refusal('call', code);
      const other = await FeedbackHarness.atRating({ reservation: `of-${step}` });
      await other.send();
      await other.step(step);
      await other.audit();
      // Only what is near the guest is loaded.
      other.element.remove();
    }
  });

  it('asks for four ratings and a comment, by the names of their controls', async () => {
    const feedback = await FeedbackHarness.atRating();
    const names = [...(feedback.element.shadowRoot?.querySelectorAll('input, textarea') ?? [])].map(
      (control) => control.getAttribute('name'),
    );
    expect([...new Set(names)]).to.deep.equal(['service', 'kitchen', 'ambience', 'price', 'comment']);
    expect(feedback.text).to.contain('Gasthof Adler');
  });

  it('sends them, thanks, and shows what was said', async () => {
    const feedback = await FeedbackHarness.atRating();
    await feedback.send();
    await feedback.step('thanks');
    expect(proxy.said('give').map(({ body }) => body)).to.deep.equal([
      {
        ...{ language: 'en', reservation: 'a1', comment: 'By the fire', repeat: false },
        ratings: { service: 5, kitchen: 4, ambience: 3, price: 2 },
      },
    ]);
    expect(feedback.text).to.contain('Your rating has arrived');
    expect(feedback.text).to.contain('By the fire');
    expect(feedback.element.shadowRoot?.activeElement).to.equal(feedback.find('[part=heading]'));
  });

  it('tells the page nothing of who said what', async () => {
    let feedback: FeedbackHarness | undefined;
    const told = await heard(async () => {
      feedback = await FeedbackHarness.atRating();
      await feedback.send();
      await feedback.step('thanks');
    });
    expect(told).to.deep.equal(['booking-ready']);
  });

  it('says which stars are missing, and leads to them', async () => {
    const feedback = await FeedbackHarness.atRating();
    feedback.find('[name=kitchen][value="4"]').click();
    feedback.next();
    await feedback.shows('#booking-errors');
    expect(feedback.element.shadowRoot?.activeElement?.id).to.equal('booking-errors');
    expect(proxy.said('give')).to.have.length(0);
    const links = [...(feedback.element.shadowRoot?.querySelectorAll('#booking-errors a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '#booking-service',
      '#booking-ambience',
      '#booking-price',
    ]);
    (links[0] as HTMLElement).click();
    expect(feedback.element.shadowRoot?.activeElement?.getAttribute('name')).to.equal('service');
  });

  it('counts how much may still be written, and is heard of it only near the end', async () => {
    const feedback = await FeedbackHarness.atRating();
    const status = () => feedback.find('[role=status]').textContent?.trim();
    expect(feedback.text).to.contain('1000 characters left.');
    feedback.type('comment', 'x'.repeat(880));
    await feedback.element.updateComplete;
    expect(feedback.text).to.contain('120 characters left.');
    expect(status()).to.equal('');
    feedback.type('comment', 'x'.repeat(940));
    await feedback.element.updateComplete;
    expect(status()).to.equal('60 characters left.');
    expect(feedback.find<HTMLTextAreaElement>('textarea').maxLength).to.equal(1000);
  });

  it('brings everything back as it was typed when the guest changes it, and says kindly if nothing is new', async () => {
    const feedback = await FeedbackHarness.atRating();
    await feedback.send();
    await feedback.step('thanks');
    proxy.answers.give = { status: 'unchanged' };
    feedback.next();
    await feedback.step('rating');
    expect([feedback.chosen, feedback.comment]).to.deep.equal([[5, 4, 3, 2], 'By the fire']);
    feedback.next();
    await feedback.step('thanks');
    expect(feedback.text).to.contain('nothing has changed');
    expect(feedback.has('[part~=error]')).to.equal(false);
  });

  for (const [title, answer, repeats] of [
    ['the proxy lost the answer', refusal('pending', 'outcome_unknown', 'It is not known.'), 1],
    ['the connection broke', () => Promise.reject(new TypeError('broken')), 2],
  ] as const) {
    it(`where ${title} it says so, keeps all that was typed, and sends it again as a repeat`, async () => {
      proxy.answers.give = answer;
      const feedback = await FeedbackHarness.atRating();
      await feedback.send();
      await feedback.shows('#booking-failure');
      expect(feedback.text).to.match(/It is not known|We don’t know whether your rating has arrived/);
      expect(feedback.element.shadowRoot?.activeElement?.id).to.equal('booking-failure');
      expect([feedback.chosen, feedback.comment]).to.deep.equal([[5, 4, 3, 2], 'By the fire']);
      expect(proxy.said('give')).to.have.length(repeats);
      proxy.answers.give = { status: 'given' };
      feedback.next();
      await feedback.step('thanks');
      expect(proxy.said('give').at(-1)?.body).to.deep.include({ repeat: true });
    });
  }

  for (const [code, step, words] of [
    ['feedback_closed', 'too-late', 'can no longer be rated'],
    ['booking_not_found', 'invalid', 'We don’t find your visit'],
  ] as const) {
    it(`says what ${code} means, with the telephone, what was typed, and the page’s own way out`, async () => {
      proxy.answers.give = refusal('call', code, 'No.');
      const feedback = await FeedbackHarness.atRating();
      const told = await heard(async () => {
        await feedback.send();
        await feedback.step(step);
      });
      expect(told).to.deep.equal([`booking-error ${code} call`, `booking-unavailable ${code} ${site.phone}`]);
      expect(feedback.text).to.contain(words);
      expect(feedback.text).to.contain('By the fire');
      expect(feedback.find<HTMLAnchorElement>('[part=phone]').href).to.equal('tel:+41445550110');
      expect(feedback.element.querySelector('a')?.checkVisibility()).to.equal(true);
    });
  }

  it('goes on where it was once the house can be reached again', async () => {
    proxy.answers.give = refusal('call', 'credentials_refused', 'Not now.');
    const feedback = await FeedbackHarness.atRating();
    await feedback.send();
    await feedback.step('unavailable');
    expect(feedback.text).to.contain('Ratings can’t be taken right now');
    feedback.next();
    await feedback.step('rating');
    expect([feedback.chosen, feedback.comment]).to.deep.equal([[5, 4, 3, 2], 'By the fire']);
  });

  it('offers nothing where the house takes no feedback', async () => {
    proxy.answers['gasthof-adler'] = { ...site, feedback: undefined };
    const feedback = await FeedbackHarness.open({ reservation: 'a1' });
    await feedback.step('unavailable');
    expect(feedback.has('[name=service]')).to.equal(false);
    expect(feedback.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('sends once, however often the button is pressed', async () => {
    const feedback = await FeedbackHarness.atRating();
    await feedback.stars(5, 5, 5, 5);
    feedback.next();
    feedback.next();
    await feedback.step('thanks');
    expect(proxy.said('give')).to.have.length(1);
  });

  describe('which visit', () => {
    const visitOf = async (feedback: FeedbackHarness) => {
      await feedback.send();
      return proxy.said('give').at(-1)?.body.reservation;
    };

    it('is said by the attribute, before the address', async () => {
      const feedback = await FeedbackHarness.open({ reservation: 'a1' }, '#reservation=b2');
      await feedback.step('rating');
      expect(await visitOf(feedback)).to.equal('a1');
    });

    it('is said by the fragment of the address, which no server sees, with its language', async () => {
      const feedback = await FeedbackHarness.open({ lang: '' }, '#reservation=b2&lang=de');
      await feedback.step('rating');
      expect(feedback.text).to.contain('Wie war Ihr Besuch?');
      expect(await visitOf(feedback)).to.equal('b2');
      expect(proxy.calls.map(({ path }) => path).join()).not.to.contain('b2');
    });

    it('may change: by the attribute, by a link in the page; another visit begins empty once this one is rated', async () => {
      const feedback = await FeedbackHarness.open({}, '#reservation=b2');
      await feedback.step('rating');
      await feedback.send();
      await feedback.step('thanks');
      FeedbackHarness.address('#reservation=c3');
      await feedback.step('rating');
      expect([feedback.chosen, feedback.comment]).to.deep.equal([[0, 0, 0, 0], '']);
      expect(await visitOf(feedback)).to.equal('c3');
      feedback.element.reservation = 'd4';
      await feedback.step('rating');
      expect(await visitOf(feedback)).to.equal('d4');
    });

    it('stays when the guest jumps to a place in the page', async () => {
      const feedback = await FeedbackHarness.open({}, '#reservation=b2');
      await feedback.step('rating');
      feedback.type('comment', 'Kept');
      FeedbackHarness.address('#top');
      await feedback.element.updateComplete;
      expect(feedback.comment).to.equal('Kept');
      expect(feedback.element.getAttribute('step')).to.equal('rating');
    });

    it('is asked for where nothing names it, with what was typed for the right link', async () => {
      const feedback = await FeedbackHarness.open();
      await feedback.step('invalid');
      expect(feedback.text).to.contain('Please open it again from the message');
      expect(proxy.said('give')).to.have.length(0);
      FeedbackHarness.address('#reservation=b2');
      await feedback.step('rating');
    });

    it('that can be none is ignored with one warning; the address counts', async () => {
      let feedback: FeedbackHarness | undefined;
      const told = await warned(async () => {
        feedback = await FeedbackHarness.open({ reservation: 'not / one' }, '#reservation=b2');
        await feedback.step('rating');
        feedback.element.setAttribute('reservation', '');
        await feedback.element.updateComplete;
        feedback.element.setAttribute('reservation', 'not / one');
        await feedback.element.updateComplete;
      });
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/<booking-feedback>: reservation="not \/ one" is ignored; it takes/);
      expect(feedback && (await visitOf(feedback))).to.equal('b2');
    });
  });

  it('speaks the language that the page changes to, and keeps what was typed', async () => {
    const feedback = await FeedbackHarness.atRating();
    await feedback.stars(5, 4, 3, 2);
    feedback.type('comment', 'By the fire');
    feedback.element.lang = 'uk';
    while (!feedback.text.includes('Як минув ваш візит?')) await new Promise(requestAnimationFrame);
    expect([feedback.chosen, feedback.comment]).to.deep.equal([[5, 4, 3, 2], 'By the fire']);
  });

  it('shows what was written as text, whatever it holds', async () => {
    const feedback = await FeedbackHarness.atRating();
    await feedback.stars(1, 1, 1, 1);
    feedback.type('comment', '<img src=x onerror=alert(1)>\nand more');
    feedback.next();
    await feedback.step('thanks');
    expect(feedback.has('img')).to.equal(false);
    expect(feedback.text).to.contain('<img src=x onerror=alert(1)>\nand more');
  });

  it('has the parts that the documents name for it, and no others', async () => {
    const seen = new Set<string>();
    const look = (feedback: FeedbackHarness) => {
      for (const { part } of feedback.element.shadowRoot?.querySelectorAll('[part]') ?? [])
        part.forEach((name) => seen.add(name));
    };
    const feedback = await FeedbackHarness.atRating();
    feedback.next();
    await feedback.shows('#booking-errors');
    await feedback.stars(5, 4, 3, 2);
    look(feedback);
    feedback.next();
    await feedback.step('thanks');
    look(feedback);
    const named = { ...parts, ...partStates, ...feedbackParts, ...feedbackPartStates };
    expect([...seen].filter((name) => !(name in named))).to.deep.equal([]);
    const own = ['stars', 'star', 'verdict', 'said', 'filled'];
    expect(own.filter((name) => !seen.has(name))).to.deep.equal([]);
  });
});
