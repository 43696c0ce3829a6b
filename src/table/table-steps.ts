import { guestControls } from '../flow/guest/guest-draft.ts';
import { stepOrder, type Step } from '../flow/steps.ts';
import { choice, validateChoice } from './chart/choice.ts';
import { code, validateCode } from './chart/code.ts';
import { guest, validateGuestStep } from './chart/guest.ts';
import { room, validateRoom } from './chart/room.ts';
import { validateWhen, when } from './chart/when.ts';
import type { Control } from './draft.ts';
import { chosenPlace, hasChoiceStep, hasSeveralPlaces } from './selection.ts';
import type { TableContext } from './table-context.ts';
import type { TableView } from './table-view.ts';

type TableStepDefinition = Step<TableContext, Control, keyof TableView['text']>;

/** The steps of booking a table, in their order: all that the flow knows of them is defined or referenced here. */
export const tableSteps = {
  room: {
    chart: room,
    validate: validateRoom,
    // Only where none could be proposed, or the proposed one was refused: its control is on the page of the next step.
    isNeeded: (context) =>
      hasSeveralPlaces(context) && (!chosenPlace(context) || Boolean(context.fieldErrors.room)),
    isReachable: hasSeveralPlaces,
    isCounted: () => false,
    remedies: { room: 'choosing' },
    preselects: true,
    heading: 'headingWhen',
    controls: ['room'],
  },
  when: {
    chart: when,
    validate: validateWhen,
    remedies: { date: 'choosing', promo: 'choosing', time: 'offering', party: 'choosing' },
    preselects: true,
    heading: 'headingWhen',
    controls: ['room', 'party', 'date', 'time', 'promo-code'],
  },
  choice: {
    chart: choice,
    validate: validateChoice,
    isNeeded: hasChoiceStep,
    isReachable: ({ start }) => start?.choice != null,
    // Whether it comes depends on the time: the number of steps that was told at the start must stay true.
    isCounted: () => false,
    remedies: { choice: 'choosing' },
    heading: 'headingChoice',
    controls: ['choice'],
  },
  guest: {
    chart: guest,
    validate: validateGuestStep,
    remedies: { contact: 'filling' },
    heading: 'headingGuest',
    controls: ['choice', ...guestControls, 'comment', 'consent'],
  },
  code: {
    chart: code,
    validate: validateCode,
    isNeeded: ({ start }) => start?.capabilities.code !== 'never',
    // Where only some guests need it, it is told as a part of the step before.
    isCounted: ({ start }) => start?.capabilities.code === 'always',
    remedies: { code: 'entering' },
    heading: 'headingCode',
    controls: ['code'],
  },
} satisfies Record<string, TableStepDefinition>;

export type TableStep = keyof typeof tableSteps;

export const tableOrder = stepOrder<TableContext>(tableSteps);
