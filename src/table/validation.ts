import { validateGuest } from '../flow/guest/guest-draft.ts';
import { chosenPlace, chosenSlot, maxPartySize } from './draft.ts';
import type { FieldErrors, TableContext, TableStep } from './table-context.ts';

/**
 * What is missing or can't be right, by control, before anything is sent. Deliberately little: the booking system has
 * the last word, and says it better.
 */
type Validate = (context: TableContext) => FieldErrors;

const validateWhen: Validate = (context) => {
  const { draft, meals } = context;
  const fits = draft.party >= 1 && draft.party <= maxPartySize(context);
  const state = chosenSlot(context)?.state;
  const isBookable = state === 'free' || state === 'request';
  return {
    ...(!fits && { party: 'badParty' }),
    ...(!draft.date && { date: 'missingDate' }),
    ...(draft.date && meals && !isBookable && { time: 'missingTime' }),
  } as FieldErrors;
};

const validateChoice: Validate = ({ choiceOffered, start, draft }) => {
  const choice = choiceOffered ? start?.choice : null;
  const chosen = choice?.options.some(({ id }) => id === draft.choice);
  return choice?.required && !chosen ? { choice: 'missingChoice' } : {};
};

export const validators: Record<TableStep, Validate> = {
  room: (context) => (chosenPlace(context) ? {} : { room: 'missingRoom' }),
  when: validateWhen,
  choice: validateChoice,
  guest: ({ draft }) => validateGuest(draft),
  code: ({ draft, sent }) =>
    new RegExp(`^\\d{${sent?.codeLength ?? 4}}$`).test(draft.code.trim()) ? {} : { code: 'badCode' },
};

export const isComplete = (step: TableStep, context: TableContext): boolean =>
  Object.keys(validators[step](context)).length === 0;
