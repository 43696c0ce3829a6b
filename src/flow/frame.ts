import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../controls/error-summary.ts';
import { notice } from '../controls/notice.ts';
import { sign } from '../controls/sign.ts';
import { progress, progressPlaceholder } from '../controls/progress.ts';
import { summaryBar } from '../controls/summary.ts';
import { fill } from '../text/text.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import type { Page, Localization } from './flow.ts';
import { callUs } from './pages.ts';
import type { ToldError } from './told-errors.ts';

/** The frame around every page: venue, progress, errors, summary, back and forward. */
export function frame(
  page: Page,
  errors: readonly ToldError[],
  venue: { name: string; phone?: string | undefined; lang?: string | undefined },
  localization: Localization,
): TemplateResult {
  const { text } = localization;
  const { progress: at, back, next, loading } = page;
  const label = at ? fill(text.stepOf, at) : '';
  return html`<slot name="header"></slot>
    <section
      part="panel"
      class=${page.wayOut ? 'ended' : nothing}
      aria-label=${venue.name || nothing}
      lang=${text.language}
      dir=${text.direction}
      aria-busy=${loading ? 'true' : 'false'}
    >
      <header part="header">
        <b part="title" lang=${venue.lang ?? nothing}>${venue.name || '\u00a0'}</b
        >${at ? html`<span part="progress-text" aria-hidden="true">${label}</span>` : nothing}
      </header>
      ${at ? progress({ ...at, label }) : page.step === 'starting' ? progressPlaceholder() : nothing}
      <form
        part="step"
        id="booking-form"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          if (!loading || next?.waits) next?.press();
        }}
        @focusin=${keepClear}
      >
        <div class="titled">
          ${page.sign ? sign(page.sign) : nothing}
          <h2 part="heading" tabindex="-1">${page.heading}</h2>
        </div>
        ${errors.length ? errorSummary({ title: text.errorSummary, errors }) : nothing}
        ${page.failure ? failureNotice(page.failure, venue.phone, localization) : nothing}
        ${page.note ? notice({ kind: 'info', text: page.note }) : nothing} ${page.content}
        ${page.wayOut ? html`<slot></slot>` : nothing}
      </form>
      ${
        back || next || page.summary.length
          ? html`<footer part="footer" class=${page.binds ? 'binding' : nothing}>
              ${summaryBar({
                label: text.summary,
                items: page.summary.map(({ text: item, lang, edit }) => ({
                  text: item,
                  lang,
                  edit: edit && { label: text.change, onClick: edit },
                })),
                total: page.total,
              })}
              <div part="actions">
                ${
                  back
                    ? html`<button type="button" part="back" @click=${back}>
                        ${page.backLabel ?? text.back}
                      </button>`
                    : nothing
                }
                ${
                  next
                    ? html`<button
                        type="submit"
                        form="booking-form"
                        part=${`next${loading ? ' busy' : ''}${next.quiet ? ' quiet' : ''}${next.destructive ? ' destructive' : ''}`}
                        aria-disabled=${loading ? 'true' : 'false'}
                      >
                        ${next.label}
                      </button>`
                    : nothing
                }
              </div>
              <slot name="privacy"></slot>
            </footer>`
          : nothing
      }
    </section>
    <slot name="footer"></slot>
    <p role="status" class="visually-hidden">${loading || page.note || page.result}</p>`;
}

/**
 * Scrolls what a key led to from under the footer (WCAG 2.4.11): `scroll-margin` does it for buttons, but in Chrome not for
 * text fields. What a pointer is on stays there.
 */
function keepClear({ currentTarget, target }: FocusEvent): void {
  const focused = target as HTMLElement;
  const footer = (currentTarget as HTMLElement).nextElementSibling;
  if (!footer || !focused.matches(':focus-visible')) return;
  const isUnder = focused.getBoundingClientRect().bottom > footer.getBoundingClientRect().top;
  if (isUnder) focused.scrollIntoView({ block: 'nearest' });
}

/** The owner's own text for an error (slot `error-<code>`), else our message and the phone. */
export function failureNotice(
  { code, message, language, reference }: BookingError,
  phone: string | undefined,
  { text }: Pick<Localization, 'text'>,
): TemplateResult {
  const words = message || text.failed;
  return html`<div id="booking-failure" tabindex="-1">
    <slot name="error-${code}">
      ${notice({
        kind: 'error',
        text: reference ? `${words} (${reference})` : words,
        lang: message ? language : undefined,
        // Once is enough: the message may name it.
        actions: phone && !words.includes(phone) ? callUs(phone, text.callUs) : undefined,
      })}
    </slot>
  </div>`;
}
