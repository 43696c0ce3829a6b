import { termsToPay } from './companies.ts';
import type { Booking } from './bookings.ts';
import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import { isValid } from './get-prices.ts';
import type { Hotel } from './hotel.ts';
import { chargedAt, percentUnder, servicesOf, surchargesOf } from './prices.ts';
import type { Request } from './request.ts';
import { obstacle, restrictionsOf } from './restrictions.ts';
import { fits, nightsOf, stayFrom } from './stay.ts';

/**
 * Books one room at the price of this moment: nobody says a price to Servio. What is free is counted and taken in the
 * same breath (nothing here waits), so that no room is sold twice. Asked twice, it books twice, as the vendor does.
 */
export function addRoomReservation(hotel: Hotel, request: Request<'AddRoomReservation'>): Booking | Refusal {
  const { config, today } = hotel;
  const stay = stayFrom(hotel, request);
  if (isRefusal(stay)) return stay;
  const { RoomTypeID: roomTypeId, PriceListID: priceListId } = request;
  const room = config.roomTypes[roomTypeId];
  if (!room) return refuse('roomTypeUnknown', String(roomTypeId));
  if (!fits(room, stay)) return refuse('tooManyPersons');
  const terms = termsToPay(config, request, request.ContractConditionID);
  if (isRefusal(terms)) return terms;
  const list = config.priceLists[priceListId];
  if (!list || percentUnder(list, terms.conditionId) === undefined || !isValid(list, stay))
    return refuse('priceListUnknown', String(priceListId));
  if (request.NeedTransport === 1 && config.transport === null) return refuse('noTransport');

  const wish = {
    stay,
    conditionId: terms.conditionId,
    roomTypeId,
    priceListId,
    transport: request.NeedTransport === 1,
    touristTax: request.IsTouristTax === 1,
    loyaltyCode: request.LoyaltyAuthCode || request.LoyaltyCardNumber,
  };
  const message = obstacle(restrictionsOf(config, wish, today, hotel.languageFor(undefined)));
  if (message !== null) return refuse('restricted', message);
  if (hotel.rooms.free(config, roomTypeId, stay.arrival, stay.departure - stay.arrival) === 0)
    return refuse('noFreeRoom');

  hotel.rooms.change(roomTypeId, nightsOf(stay), 1);
  const quoted = [...servicesOf(config, wish), ...surchargesOf(config, stay, request.AgentCategory)];
  return hotel.bookings.add({
    status: config.confirmsAtOnce ? 'confirmed' : 'waiting',
    stay,
    roomTypeId,
    priceListId,
    companyId: request.CompanyID,
    conditionId: terms.conditionId,
    paidType: request.PaidType,
    agentCategory: request.AgentCategory,
    services: chargedAt(quoted, config.chargedPercent),
    guest: {
      lastName: request.GuestLastName,
      firstName: request.GuestFirstName,
      phone: request.Phone,
      email: request.eMail,
    },
    comment: request.Comment,
    at: hotel.clock.now().toISOString(),
  });
}
