import { html, nothing } from 'lit';
import { notice } from '../../controls/notice.ts';
import { fill } from '../../text/text.ts';
import type { StayView } from '../stay-view.ts';
import { focusHeading } from '../../flow/focus-heading.ts';

/** Which company it is, by the hotel's books, and what that means; nothing while there is none. */
export const companyNotice = ({ context, text, send }: StayView, more?: unknown) => {
  const { company } = context;
  if (!company) return nothing;
  const name = { company: company.name };
  return notice({
    kind: 'info',
    text: [
      fill(text.bookingFor, name),
      ...(company.prepayment ? [fill(text.companyPrepays, name)] : []),
    ].join('\n'),
    actions: html`${more}<button
        type="button"
        part="link"
        @click=${(event: Event) => {
          focusHeading(event);
          send({ type: 'company.dropped' });
        }}
      >
        ${fill(text.dropCompany, name)}
      </button>`,
  });
};
