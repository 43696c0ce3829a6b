import { dateOf } from '../wall-clock.ts';
import { termsToPay } from './companies.ts';
import type { HotelConfig, PriceListConfig } from './config.ts';
import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Hotel } from './hotel.ts';
import type { Language } from './language.ts';
import { loyaltyPercent, percentUnder, servicesOf, surchargesOf } from './prices.ts';
import type { Request } from './request.ts';
import { restrictionsOf } from './restrictions.ts';
import type { Restrictions } from './restrictions.ts';
import { fits, stayFrom } from './stay.ts';
import type { Stay } from './stay.ts';
import { pricedService } from './wire.ts';
import type { Body } from './wire.ts';

/** Whether a price list holds on all nights of the stay. */
export const isValid = ({ valid }: PriceListConfig, { arrival, departure }: Stay): boolean =>
  valid === null || (valid.from <= dateOf(arrival) && dateOf(departure - 1) <= valid.to);

/** The ids of the conditions that are asked for, each once, or why one can't be had. */
function askedConditions(config: HotelConfig, request: Request<'GetPrices'>): number[] | Refusal {
  const ids = [...new Set([request.ContractConditionID, ...request.ContractConditionAddIDs])];
  const refusal = ids.map((id) => termsToPay(config, request, id)).find(isRefusal);
  return refusal ?? ids;
}

function sayRestrictions(
  { closedToSale, closedToArrive, earlyReservation, minStay }: Restrictions,
  { minPay }: PriceListConfig,
  stay: Stay,
  language: Language,
): Body {
  const flag = (message: string | null) => ({ HasRestrictions: message !== null, Message: message ?? '' });
  const nights = stay.departure - stay.arrival;
  return {
    ClosedToSale: flag(closedToSale),
    ClosedToArrive: flag(closedToArrive),
    EarlyReservation: flag(earlyReservation),
    MinStay: {
      HasRestrictions: minStay?.isBroken ?? false,
      Days: minStay?.days ?? 0,
      Message: minStay?.isBroken ? minStay.message : '',
    },
    MinPay: {
      Days: minPay === null ? 0 : minPay.days === 'all' ? nights : minPay.days,
      Message: minPay?.message[language] ?? '',
      MinPayPaymentRules: (minPay?.rules ?? []).map((rule) => ({
        TimeFromArriveDate: rule.timeFromArriveDate,
        TimeForPayment: rule.timeForPayment,
      })),
    },
  };
}

/** What a stay costs in each room type at each price list of the conditions asked for, sold out or not. */
export function getPrices(hotel: Hotel, request: Request<'GetPrices'>, language: Language): Body | Refusal {
  const { config, today } = hotel;
  const stay = stayFrom(hotel, request);
  if (isRefusal(stay)) return stay;
  const unknown = request.RoomTypeIDs.find((id) => !config.roomTypes[id]);
  if (unknown !== undefined) return refuse('roomTypeUnknown', String(unknown));
  const conditions = askedConditions(config, request);
  if (isRefusal(conditions)) return conditions;
  if (request.NeedTransport === 1 && config.transport === null) return refuse('noTransport');
  const loyaltyCode = request[config.wire.loyaltyCode];
  const isKnown = loyaltyCode === '' || loyaltyPercent(config, loyaltyCode) !== undefined;
  if (!isKnown && config.unknownLoyalty === 'refused') return refuse('loyaltyUnknown');

  const roomTypeIds = [...new Set(request.RoomTypeIDs)].filter((id) => fits(config.roomTypes[id]!, stay));
  const { AgentCategories: categories } = request;

  const priceRoom = (
    priceListId: number,
    list: PriceListConfig,
    conditionId: number,
    roomTypeId: number,
  ): Body => {
    const wish = {
      stay,
      conditionId,
      roomTypeId,
      priceListId,
      transport: request.NeedTransport === 1,
      touristTax: request.IsTouristTax === 1,
      loyaltyCode,
    };
    const isOnRequest = config.onRequest.includes(priceListId);
    const say = (services: ReturnType<typeof servicesOf>) =>
      services.map((service) =>
        pricedService(service, language, config.wire, isOnRequest && service.kind === 'dwelling'),
      );
    const together = categories.length > 0 ? [] : surchargesOf(config, stay, request.AgentCategory);
    return {
      ID: roomTypeId,
      Services: say([...servicesOf(config, wish), ...together]),
      AgentCategories: [...new Set(categories)]
        .map((category) => ({ category, charged: surchargesOf(config, stay, category) }))
        .filter(({ charged }) => charged.length > 0 || config.wire.categories === 'all')
        .map(({ category, charged }) => ({ AgentCategory: category, Services: say(charged) })),
      SaleRestrictions: sayRestrictions(restrictionsOf(config, wish, today, language), list, stay, language),
    };
  };

  const lists = Object.entries(config.priceLists)
    .filter(([, list]) => isValid(list, stay) && roomTypeIds.length > 0)
    .flatMap(([key, list]) =>
      conditions
        .filter((id) => percentUnder(list, id) !== undefined)
        .map((condition) => ({ id: Number(key), list, condition })),
    );
  return {
    ValuteShort: config.valute[language],
    PriceLists: lists.map(({ id, list, condition }) => ({
      PriceListID: id,
      PriceListName: list.name[language],
      ConditionID: condition,
      IsNonReturnRate: list.refundable ? 0 : 1,
      IsSpecRate: list.special ? 1 : 0,
      RoomTypes: roomTypeIds.map((roomTypeId) => priceRoom(id, list, condition, roomTypeId)),
    })),
  };
}
