import { guestControls } from '../flow/guest/guest-draft.ts';
import { stepOrder, type Step } from '../flow/steps.ts';
import { choice } from './chart/choice.ts';
import { code } from './chart/code.ts';
import { guest } from './chart/guest.ts';
import { room } from './chart/room.ts';
import { when } from './chart/when.ts';
import { hasChoiceStep, hasSeveralPlaces, type Control } from './draft.ts';
import type { TableContext, TableStep } from './table-context.ts';
import type { TableView } from './table-view.ts';

type TableStepDefinition = Step<TableContext, TableView, Control, keyof TableView['text']>;

/** The steps to a table, in their order: all that the flow knows of them stands or begins here. */
export const tableSteps = {
  room: {
    chart: room,
    isNeeded: hasSeveralPlaces,
    remedies: { room: 'choosing' },
    preselects: true,
    heading: 'headingRoom',
    controls: ['room'],
  },
  when: {
    chart: when,
    remedies: { date: 'choosing', promo: 'choosing', time: 'offering', party: 'offering' },
    preselects: true,
    heading: 'headingWhen',
    controls: ['party', 'date', 'time', 'promo-code'],
  },
  choice: {
    chart: choice,
    isNeeded: hasChoiceStep,
    remedies: { choice: 'choosing' },
    heading: 'headingChoice',
    controls: ['choice', 'comment'],
    view: () => import('./steps/choice.ts').then((module) => module.choiceStep),
  },
  guest: {
    chart: guest,
    remedies: { contact: 'filling' },
    heading: 'headingGuest',
    controls: guestControls,
    view: () => import('./steps/guest.ts').then((module) => module.guestStep),
  },
  code: {
    chart: code,
    isNeeded: ({ start }) => start?.capabilities.code !== 'never',
    remedies: { code: 'entering' },
    heading: 'headingCode',
    controls: ['code'],
    view: () => import('./steps/code.ts').then((module) => module.codeStep),
  },
} satisfies Record<TableStep, TableStepDefinition>;

export const tableOrder = stepOrder<TableContext, TableStep>(tableSteps);
