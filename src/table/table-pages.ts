import type { TemplateResult } from 'lit';
import type { Page } from '../flow/flow.ts';
import { guestControls } from '../flow/guest/guest-draft.ts';
import { guestForm } from '../flow/guest/guest-form.ts';
import { pendingPage, startingPage, unavailablePage } from '../flow/pages.ts';
import { formatDate, formatTime } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { chosenRoom, chosenSlot, hasSeveralRooms, type Control } from './draft.ts';
import { hasChoiceStep } from './requests.ts';
import { choiceStep } from './steps/choice.ts';
import { codeStep } from './steps/code.ts';
import { confirmedStep } from './steps/confirmed.ts';
import { roomStep } from './steps/room.ts';
import { whenStep } from './steps/when.ts';
import type { TableContext } from './table-context.ts';
import { changer, counted, errorText, type TableView } from './table-view.ts';

type Texts = TableView['text'];

/** Known guests are booked at once, others get a code. */
const guestStep = (view: TableView) =>
  guestForm({
    draft: view.context.draft,
    site: view.site,
    text: view.text,
    telHint: view.text.telHint,
    fieldError: (control) => errorText(view, control),
    onInput: (control, value) => changer(view, control)(value),
  });

/** The steps that the guest goes through, in order, with what each is made of. */
const steps = {
  room: { heading: 'headingRoom', controls: ['room'], view: roomStep },
  when: { heading: 'headingWhen', controls: ['party', 'date', 'time', 'promo-code'], view: whenStep },
  choice: { heading: 'headingChoice', controls: ['choice', 'comment'], view: choiceStep },
  guest: {
    heading: 'headingGuest',
    controls: guestControls,
    view: guestStep,
  },
  code: { heading: 'headingCode', controls: ['code'], view: codeStep },
} satisfies Record<string, { heading: keyof Texts; controls: Control[]; view(view: TableView): unknown }>;

export type TableStep = keyof typeof steps;
const order = Object.keys(steps) as TableStep[];

/** The steps that this booking has. */
const stepsOf = (context: TableContext): TableStep[] =>
  order.filter(
    (step) => (step !== 'room' || hasSeveralRooms(context)) && (step !== 'choice' || hasChoiceStep(context)),
  );

/** What each inner state says while it lasts. */
const loadingText: Record<string, keyof Texts> = {
  checking: 'checking',
  loading: 'loadingTimes',
  renewing: 'renewing',
  'guest.sending': 'booking',
  verifying: 'verifying',
};

/** The page of a step, or of what ends the flow. */
export function tablePage(view: TableView, step: string, proxy: string): Page {
  const { context, text, send } = view;
  if (step === 'starting') return startingPage(text);
  if (step === 'unavailable') return unavailablePage(text, context.failure, () => send({ type: 'retry' }));
  if (step === 'pending') {
    const retry = () => send({ type: 'retry' });
    return pendingPage({
      ...view,
      failed: Boolean(context.failure),
      summary: summaryItems(view, 'guest'),
      retry,
    });
  }
  if (step === 'confirmed') return confirmedPage(view, proxy);

  const name = step as TableStep;
  const { heading, controls, view: content } = steps[name];
  const own = stepsOf(context);
  const at = own.indexOf(name);
  const stalled = view.state === 'stalled';
  return {
    step,
    heading: text[heading] as string,
    progress: { current: at + 1, total: own.length },
    loading: view.loading ? loading(view, name) : '',
    result: name === 'when' ? found(view) : undefined,
    fieldErrors: controls.flatMap((control) => {
      const message = errorText(view, control);
      return message ? [{ name: control, message }] : [];
    }),
    failure: context.failure ?? undefined,
    note: context.note ? text[context.note] : undefined,
    content: content(view) as TemplateResult,
    summary: summaryItems(view, name),
    back: at > 0 && !isHeld(view, name) ? () => send({ type: 'back' }) : undefined,
    held: at > 0 && isHeld(view, name),
    refusals: context.refusals,
    next: {
      label: stalled ? text.retry : name === 'guest' ? text.book : name === 'code' ? text.confirm : text.next,
      press: () => send({ type: 'submitted' }),
    },
    refreshIn: name === 'code' && context.resendAt > Date.now() ? 1000 : undefined,
  };
}

/** What a look at a day brought: how many times, or which are offered instead. */
function found(view: TableView): string | undefined {
  const { context, text, locale } = view;
  if (context.alternatives && !context.alternatives.length) return text.noAlternatives;
  if (context.alternatives) {
    const people = counted(view, text.people, context.draft.party);
    const offered = context.alternatives.map(({ time }) => formatTime(locale, time));
    return `${fill(text.alternatives, { people })} ${offered.join(', ')}`;
  }
  if (!context.meals || !context.draft.date) return undefined;
  const count = context.meals.reduce((sum, { slots }) => sum + slots.length, 0);
  return count ? counted(view, text.timesFound, count) : text.noTimes;
}

/** A call that books, or a session that is renewed, can't be left. */
const isHeld = ({ loading, state }: TableView, step: TableStep) =>
  loading && (step === 'guest' || step === 'code' || state === 'renewing');

const loading = ({ text, state }: TableView, step: TableStep): string =>
  text[loadingText[`${step}.${state}`] ?? loadingText[state] ?? 'sending'] as string;

/** What is chosen so far; what lies before the present step leads back to its own. */
function summaryItems(view: TableView, step: TableStep): Page['summary'] {
  const { context, locale, text, send } = view;
  const { draft, start } = context;
  const edit = (target: 'room' | 'when' | 'choice' | 'guest') =>
    order.indexOf(target) < order.indexOf(step) && !isHeld(view, step)
      ? () => send({ type: 'edit', step: target })
      : undefined;
  const room = hasSeveralRooms(context) && chosenRoom(context);
  const slot = chosenSlot(context);
  const choice = context.choiceOffered && start?.choice?.options.find(({ id }) => id === draft.choice);
  const after = (other: TableStep) => order.indexOf(step) > order.indexOf(other);
  return [
    ...(room && step !== 'room' ? [{ text: room.name, edit: edit('room') }] : []),
    ...(step === 'room' ? [] : [{ text: counted(view, text.people, draft.party), edit: edit('when') }]),
    ...(draft.date && step !== 'room'
      ? [
          {
            text: [
              formatDate(locale, slot.date),
              ...(draft.time ? [formatTime(locale, slot.time)] : []),
            ].join(', '),
            edit: edit('when'),
          },
        ]
      : []),
    ...(choice && after('choice') ? [{ text: choice.name, edit: edit('choice') }] : []),
    ...(after('guest')
      ? [{ text: `${draft['given-name']} ${draft['family-name']}`, edit: edit('guest') }]
      : []),
  ];
}

function confirmedPage(view: TableView, proxy: string): Page {
  const { text, send } = view;
  return {
    step: 'confirmed',
    heading: text.headingConfirmed,
    loading: '',
    fieldErrors: [],
    content: confirmedStep(view, proxy),
    summary: [],
    next: { label: text.bookAnother, press: () => send({ type: 'reset' }), quiet: true },
  };
}
