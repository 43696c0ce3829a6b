import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { disclosure } from './disclosure.ts';
import { notice } from './notice.ts';
import { progress } from './progress.ts';
import { skeleton } from './skeleton.ts';
import { summaryBar } from './summary.ts';
import { stage } from './testing.ts';

const change = { label: 'change', onClick: () => undefined };

describe('what tells the guest where they are', () => {
  it('passes the accessibility audit', async () => {
    const el = await stage(
      () => html`
        ${progress({ current: 2, total: 3, label: 'Step 2 of 3' })}
        ${notice({ kind: 'info', text: 'Still free:\n19:30', lang: 'en' })}
        ${notice({ kind: 'error', text: 'Please try again', actions: html`<a href="tel:+41440000000">Call</a>` })}
        ${disclosure({ summary: 'Promo code', content: html`<p>Here</p>` })}
        ${summaryBar({ label: 'Your choice', items: [{ text: '4 people', edit: change }, { text: 'Garden' }] })}
        ${skeleton('step')} ${skeleton('slots')}
      `,
    );
    await expect(el).to.be.accessible();
  });

  it('counts the steps that were reached', async () => {
    const el = await stage(() => progress({ current: 2, total: 3, label: 'Step 2 of 3' }));
    expect(el.findAll('[part~=progress-step]')).to.have.length(3);
    expect(el.findAll('[part~=done]')).to.have.length(2);
    expect(el.find('[role=progressbar]').getAttribute('aria-valuetext')).to.equal('Step 2 of 3');
  });

  it('interrupts for a failure only, and says in which language it speaks', async () => {
    const el = await stage(
      () =>
        html`${notice({ kind: 'info', text: 'a' })}${notice({ kind: 'error', text: 'Zu.\nRuhetag.', lang: 'de' })}`,
    );
    expect(el.findAll('[part~=notice]').map(({ role }) => role)).to.deep.equal([null, 'alert']);
    expect(el.find('[part="notice error"] p').lang).to.equal('de');
    expect(el.find('[part="notice error"] p').innerText).to.equal('Zu.\nRuhetag.');
  });

  it('leads back from what is chosen, by a button that says so', async () => {
    let pressed = 0;
    const el = await stage(() =>
      summaryBar({
        label: 'Your choice',
        items: [
          { text: '4 people', edit: { label: 'change', onClick: () => pressed++ } },
          { text: 'Garden' },
        ],
      }),
    );
    const button = el.find('button');
    expect(button.textContent?.replace(/\s+/g, ' ').trim()).to.equal('4 people — change');
    button.click();
    expect(pressed).to.equal(1);
    expect(el.findAll('button')).to.have.length(1);
  });

  it('opens by a press what most guests leave closed', async () => {
    const el = await stage(() => disclosure({ summary: 'Promo code', content: html`<p>Here</p>` }));
    expect(el.find('p').checkVisibility()).to.equal(false);
    el.find('summary').click();
    expect(el.find('p').checkVisibility()).to.equal(true);
  });
});
