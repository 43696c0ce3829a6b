import type { Contract, Money, Payment, Rate, RoomType, Terms } from '../contract/index.ts';
import { draftTerms } from './draft.ts';
import type { ChosenRoom, StayContext } from './stay-context.ts';

/** What the context holds of what the guest chose. */

export const chosenContract = ({ found, draft }: StayContext): Contract | undefined =>
  found?.contracts.find(({ id }) => id === draft.contract) ?? found?.contracts[0];

/** How the stay may be paid: as the company's contract condition allows, else as the hotel does. */
export const paymentsAllowed = (context: StayContext): readonly Payment[] => {
  const contract = chosenContract(context);
  return contract?.payments.length ? contract.payments : (context.start?.payments ?? []);
};

export const chosenPayment = (context: StayContext): Payment => {
  const allowed = paymentsAllowed(context);
  return allowed.find((payment) => payment === context.draft.payment) ?? allowed[0] ?? 'cash';
};

export const chosenTerms = (context: StayContext): Terms => ({
  ...draftTerms(context.draft, chosenPayment(context)),
  contract: chosenContract(context)?.id,
});

/** From the last search, or as it was when the room that is changed was chosen. */
export const chosenRoomType = ({ found, draft, rooms, at }: StayContext): RoomType | undefined =>
  [...(found?.roomTypes ?? []), ...(rooms[at] ? [rooms[at].roomType] : [])].find(
    ({ id }) => id === draft['room-type'],
  );

export const chosenRate = ({ rates, draft }: StayContext): Rate | undefined =>
  rates?.find(({ id, quote }) => id === draft.rate && quote !== null);

/** How many of a type are left for the room that is being chosen: those that the guest has chosen besides are not. */
export const freeOf = ({ rooms, at, draft }: StayContext, type: RoomType): number =>
  Math.max(
    0,
    type.free -
      rooms.filter(
        ({ stay, roomType, booking }, index) =>
          index !== at &&
          !booking &&
          roomType.id === type.id &&
          stay.arrival < draft.departure &&
          draft.arrival < stay.departure,
      ).length,
  );

export const isBooked = ({ booking }: ChosenRoom): boolean => booking !== null;
export const hasBooked = ({ rooms }: StayContext): boolean => rooms.some(isBooked);
export const nextToBook = ({ rooms }: StayContext): number => rooms.findIndex(({ booking }) => !booking);

/** What all rooms cost together; undefined while there is none. */
export const totalOf = ({ rooms }: Pick<StayContext, 'rooms'>): Money | undefined =>
  rooms[0] && {
    currency: rooms[0].rate.total.currency,
    minor: rooms.reduce((sum, { rate }) => sum + rate.total.minor, 0),
  };
