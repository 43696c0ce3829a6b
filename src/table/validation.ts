import { validateGuest } from '../flow/guest/guest-draft.ts';
import { chosenRoom, maxPartySize } from './draft.ts';
import type { FieldErrors, TableContext } from './table-context.ts';

/**
 * What is missing or can't be right, by control, before anything is sent. Deliberately little: the booking system has
 * the last word, and says it better.
 */
type Check = (context: TableContext) => FieldErrors;

const roomProblems: Check = (context) => (chosenRoom(context) ? {} : { room: 'missingRoom' });

const whenProblems: Check = (context) => {
  const { draft } = context;
  const fits = draft.party >= 1 && draft.party <= maxPartySize(context);
  return {
    ...(!fits && { party: 'badParty' }),
    ...(!draft.date && { date: 'missingDate' }),
    ...(draft.date && !draft.time && { time: 'missingTime' }),
  } as FieldErrors;
};

const choiceProblems: Check = ({ choiceOffered, start, draft }) => {
  const choice = choiceOffered ? start?.choice : null;
  const chosen = choice?.options.some(({ id }) => id === draft.choice);
  return choice?.required && !chosen ? { choice: 'missingChoice' } : {};
};

const guestStepProblems: Check = ({ draft }) => validateGuest(draft);

const codeProblems: Check = ({ draft, sent }) =>
  new RegExp(`^\\d{${sent?.codeLength ?? 4}}$`).test(draft.code.trim()) ? {} : { code: 'badCode' };

export const validators = {
  room: roomProblems,
  when: whenProblems,
  choice: choiceProblems,
  guest: guestStepProblems,
  code: codeProblems,
};

/** A step that the guest fills in. */
export type FilledStep = keyof typeof validators;

export const isComplete = (step: FilledStep, context: TableContext): boolean =>
  Object.keys(validators[step](context)).length === 0;
