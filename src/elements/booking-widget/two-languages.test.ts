import { expect } from '@open-wc/testing';
import { FakeProxy, Harness, opened } from './testing.ts';
import { richStart, slots } from '../../table/testing.ts';

/** The restaurant writes German; its guest reads English. */
describe('two languages on one screen', () => {
  const proxy = new FakeProxy();
  after(() => proxy.restore());

  it('are told apart, and where we have the word there is but one', async () => {
    proxy.answers.open = opened(richStart);
    proxy.answers.slots = { ...slots, meals: slots.meals.map((meal) => ({ ...meal, label: 'Abendessen' })) };
    proxy.answers.check = { session: 's', choiceOffered: true };
    const widget = await Harness.open({ room: '11', date: '2026-12-04', time: '19:00' });
    const root = widget.element.shadowRoot as ShadowRoot;
    const inGerman = () => [...root.querySelectorAll('[lang=de]')].map((each) => each.textContent?.trim());
    while (!root.querySelector('[name=time]')) {
      if (widget.element.getAttribute('step') === 'room') widget.next();
      await new Promise(requestAnimationFrame);
    }
    expect(root.querySelector('[part=panel]')?.getAttribute('lang')).to.equal('en');
    expect(inGerman()).to.include('Gasthof Adler').and.to.include(richStart.places[0]?.name);
    expect(widget.text).to.contain('Evening').and.not.to.contain('Abendessen');
    widget.next();
    await widget.step('choice');
    await widget.shows('[name=choice]');
    expect(inGerman()).to.include(richStart.choice?.title);
    await widget.audit();
  });
});
