import type { Guest } from '../../contract/index.ts';

/** What a guest enters about themselves, by the name of its control; kept for their next booking too. */
export interface GuestDraft {
  'given-name': string;
  'family-name': string;
  email: string;
  tel: string;
  'tel-country': string;
}

export const emptyGuest: GuestDraft = {
  'given-name': '',
  'family-name': '',
  email: '',
  tel: '',
  'tel-country': '',
};

/** In the order in which they are asked. */
export const guestControls = Object.keys(emptyGuest) as (keyof GuestDraft)[];

/** The guest's details alone: what a new beginning keeps. */
export const guestOf = (draft: GuestDraft): GuestDraft =>
  Object.fromEntries(guestControls.map((name) => [name, draft[name]])) as unknown as GuestDraft;

export const draftGuest = (draft: GuestDraft): Guest => ({
  givenName: draft['given-name'],
  familyName: draft['family-name'],
  email: draft.email,
  tel: draft.tel,
  telCountry: draft['tel-country'],
});

/** Something, an @, something, a dot, something: the form of every usable address. */
const email = /^\S+@[^\s.]+(\.[^\s.]+)+$/;

/** What is missing, by control. Deliberately lenient: the booking system validates, with better messages. */
export const validateGuest = (draft: GuestDraft) => ({
  ...(!draft['given-name'].trim() && { 'given-name': 'missingGivenName' as const }),
  ...(!draft['family-name'].trim() && { 'family-name': 'missingFamilyName' as const }),
  ...(!email.test(draft.email.trim()) && {
    email: draft.email.trim() ? ('badEmail' as const) : ('missingEmail' as const),
  }),
  ...(!/\d/.test(draft.tel) && { tel: 'missingTel' as const }),
});

export type GuestFieldError =
  'missingGivenName' | 'missingFamilyName' | 'missingEmail' | 'badEmail' | 'missingTel';
