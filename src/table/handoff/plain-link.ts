import { html, type TemplateResult } from 'lit';
import { fill } from '../../text/text.ts';
import type { HandoffView } from '../table-view.ts';

/** The booking system's name, as guests know it. */
export const nameOf = ({ context }: HandoffView): { name: string } => ({
  name: context.start?.handoff?.name ?? '',
});

/** For who sees no window: a link opens it, too, but takes nothing along, and says so. */
export const plainLink = (view: HandoffView): TemplateResult =>
  html`<a part="handoff" href=${view.context.start?.handoff?.url ?? ''} target="_blank" rel="noopener"
    >${fill(view.text.handoffLink, nameOf(view))}</a
  >`;
