import { html } from 'lit';
import { field } from '../../controls/field.ts';
import { fill } from '../../text/text.ts';
import { changer, counted, errorText, type LaterTableView } from '../table-view.ts';
import { termsOfTable } from './terms.ts';

/** The code from the text message. */
export const codeStep = (view: LaterTableView) => {
  const { context, text, send } = view;
  const length = context.sent?.codeLength ?? 4;
  return html`
    <p part="hint">
      ${fill(text.codeSentTo, { tel: context.sent?.sentTo ?? '' })}
      <button type="button" part="link" @click=${() => send({ type: 'edit', step: 'guest' })}>
        ${text.changeNumber}
      </button>
    </p>
    ${field({
      name: 'code',
      label: counted(view, text.code, length),
      value: context.draft.code,
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      enterkeyhint: 'done',
      required: true,
      error: errorText(view, 'code'),
      onInput(value, input) {
        const code = codeIn(value, length);
        changer(view, 'code')(code);
        // Whoever has tried a code in vain sends the same one only by the button.
        if (code.length !== length || code === triedCode(context)) return;
        input.form?.requestSubmit?.();
      },
    })}
    <p part="hint" class="row">${text.noCode} ${newCode(view)}</p>
    ${termsOfTable(view, 'code')}
  `;
};

/** The last code that was sent. */
const triedCode = ({ bookingRequest }: LaterTableView['context']): string | undefined =>
  bookingRequest?.path === 'table/code' ? bookingRequest.request.code : undefined;

/** A pasted code may contain blanks, or be the whole message: then the last number that fits counts. */
const codeIn = (value: string, length: number): string =>
  value
    .split(/\D+/)
    .filter((digits) => digits.length === length)
    .at(-1) ?? value.replace(/\D/g, '').slice(0, length);

const newCode = ({ context, text, send }: LaterTableView) => {
  const seconds = Math.ceil((context.resendAt - Date.now()) / 1000);
  const wait = seconds > 0;
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return html`<button
    type="button"
    part="link new-code"
    aria-disabled=${wait ? 'true' : 'false'}
    @click=${() => send({ type: 'newCode.requested' })}
  >
    ${wait ? fill(text.newCodeIn, { time }) : text.newCode}
  </button>`;
};
