import type { Slot, TableBooking } from '../../../src/contract/index.ts';
import type { Conversation } from './conversation.ts';
import { begin } from './harness.ts';
import type { TableHarness } from './harness.ts';

/** The steps of a table, as a widget takes them. */

export async function placesOf(conversation: Conversation) {
  const answer = await conversation.ok('open');
  if (answer.kind !== 'table') throw new Error('it is no restaurant');
  return answer.start.places;
}

/** The slots of the harness's day, at a place or the first one. */
export async function slotsOf(
  { date, partySize }: TableHarness,
  conversation: Conversation,
  place?: string,
): Promise<Slot[]> {
  const at = place ?? (await placesOf(conversation))[0]?.id ?? '';
  const { meals } = await conversation.ok('table/slots', { place: at, date, partySize });
  return meals.flatMap(({ slots }) => slots);
}

/** A slot that can be booked at once; `nth` of them. */
export async function freeSlot(harness: TableHarness, conversation: Conversation, nth = 0): Promise<Slot> {
  const slot = (await slotsOf(harness, conversation)).filter(({ state }) => state === 'free')[nth];
  if (!slot) throw new Error('no slot is free');
  return slot;
}

/** A slot on request, for the largest party of a place that has one. */
async function requestSlot(harness: TableHarness, conversation: Conversation) {
  for (const { id, maxPartySize } of await placesOf(conversation)) {
    const question = { place: id, date: harness.date, partySize: maxPartySize };
    const { meals } = await conversation.ok('table/slots', question);
    const slot = meals.flatMap(({ slots }) => slots).find(({ state }) => state === 'request');
    if (slot) return { slot, partySize: maxPartySize };
  }
  throw new Error('no slot is to be asked for, not even for the largest party');
}

/** A guest who has begun and checked a slot. */
export async function atGuest(harness: TableHarness, language?: string) {
  const conversation = await begin(harness, language);
  const slot = await freeSlot(harness, conversation);
  await conversation.ok('table/check', { offer: slot.offer, partySize: harness.partySize });
  return { conversation, slot };
}

/** A guest before the call that books: they have got their code where one is sent. */
export async function atBooking(harness: TableHarness, language?: string) {
  const { conversation, slot } = await atGuest(harness, language);
  if (harness.capabilities.code === 'never') {
    const fields = { guest: harness.guest };
    return { conversation, slot, path: 'table/guest', fields } as const;
  }
  await conversation.ok('table/guest', { guest: harness.guest, repeat: false });
  const fields = { code: await harness.lastCode?.() };
  return { conversation, slot, path: 'table/code', fields } as const;
}

/** What a guest gets after booking. */
export async function book(harness: TableHarness, language?: string) {
  const { conversation, slot, path, fields } = await atBooking(harness, language);
  const answer = await conversation.ok(path, { ...fields, repeat: false });
  if (answer.status === 'code') throw new Error('a code was sent in place of a booking');
  const booking: TableBooking = answer.booking;
  return { conversation, slot, status: answer.status, booking };
}

/** The same where the restaurant must still answer: by a slot on request, else by what the harness arranges. */
export async function request(harness: TableHarness) {
  if (harness.unanswered) {
    await harness.unanswered();
    return book(harness);
  }
  const conversation = await begin(harness);
  const { slot, partySize } = await requestSlot(harness, conversation);
  await conversation.ok('table/check', { offer: slot.offer, partySize });
  const answer = await conversation.ok('table/guest', { guest: harness.guest, repeat: false });
  if (answer.status === 'code') throw new Error('a code was sent in place of a request');
  return { conversation, status: answer.status, booking: answer.booking };
}
