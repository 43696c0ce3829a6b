import type { Residence, Stay, Terms } from '../../../src/contract/index.ts';
import { ownId } from './contracts.ts';
import type { PricedCondition } from './contracts.ts';
import type { SiteContext } from './site-context.ts';
import type { KnownCompany } from './state.ts';
import { agentCategories, paidTypes } from './wire.ts';

/** What is sent: just the documented fields, each in its documented type. */

/** `""`: the hotel's usual time. [seed] */
function stayFields({ site }: SiteContext, stay: Stay) {
  return {
    HotelID: site.hotelId,
    DateArrival: stay.arrival,
    DateDeparture: stay.departure,
    TimeArrival: stay.arrivalTime ?? '',
    TimeDeparture: stay.departureTime ?? '',
    Adults: stay.adults,
    Childs: stay.childAges.length,
    ChildAges: stay.childAges,
    IsExtraBedUsed: site.stay.extraBed && stay.extraBed,
  };
}

/** 0: the hotel's default. */
export const categoryOf = (residence: Residence | undefined) => (residence ? agentCategories[residence] : 0);

/** Options that this hotel doesn't offer are ignored: then every guest pays tourist tax, and there is no transport. */
export function offeredTerms({ site }: SiteContext, terms: Terms): Terms {
  const { transport, touristTax, residence, loyalty } = site.stay;
  return {
    payment: terms.payment,
    transport: transport && terms.transport,
    touristTax: !touristTax || terms.touristTax,
    ...(residence && terms.residence ? { residence: terms.residence } : {}),
    ...(loyalty && terms.loyaltyCode ? { loyaltyCode: terms.loyaltyCode } : {}),
  };
}

function termFields(terms: Terms) {
  return {
    PaidType: paidTypes[terms.payment],
    NeedTransport: terms.transport ? 1 : 0,
    IsTouristTax: terms.touristTax ? 1 : 0,
  };
}

export function roomsRequest(
  context: SiteContext,
  { stay, company, language }: { stay: Stay; company: KnownCompany | undefined; language: string },
) {
  return {
    ...stayFields(context, stay),
    CompanyCodeID: company?.codeId ?? 0,
    IsoLanguage: context.isoLanguage(language),
  };
}

export interface PriceQuestion {
  stay: Stay;
  roomTypes: readonly number[];
  /** As offered. */
  terms: Terms;
  company: KnownCompany | undefined;
  /** At least one, all of which allow the payment. */
  conditions: readonly PricedCondition[];
}

/** Where the residence is known, surcharges are asked for separately, to see that they are included. */
export function pricesRequest(context: SiteContext, question: PriceQuestion & { language: string }) {
  const { stay, roomTypes, terms, company, conditions, language } = question;
  const ids = conditions.map(({ id }) => id);
  // 0, the hotel's own, is a value of ContractConditionID alone [seed].
  const [first = ownId] = ids.includes(ownId) ? [ownId] : ids;
  const category = categoryOf(terms.residence);
  return {
    ...stayFields(context, stay),
    CompanyID: company?.id ?? 0,
    IsoLanguage: context.isoLanguage(language),
    RoomTypeIDs: roomTypes,
    ContractConditionID: first,
    ContractConditionAddIDs: ids.filter((id) => id !== first),
    ...termFields(terms),
    AgentCategory: category,
    AgentCategories: category === 0 ? [] : [category],
    ...(terms.loyaltyCode ? { [context.site.wire.loyaltyCode]: terms.loyaltyCode } : {}),
  };
}

export interface Booker {
  givenName: string;
  familyName: string;
  /** E.164. */
  tel: string;
  email: string;
}

/**
 * Country and Iso3Country are left out: a telephone's country isn't where its owner lives. The loyalty code goes where
 * this function takes one.
 */
export function reservationRequest(
  context: SiteContext,
  request: Omit<PriceQuestion, 'roomTypes' | 'conditions'> & {
    roomType: number;
    rate: { id: number; condition: number };
    booker: Booker;
    comment: string | undefined;
  },
) {
  const { stay, roomType, terms, company, rate, booker, comment } = request;
  return {
    ...stayFields(context, stay),
    RoomTypeID: roomType,
    PriceListID: rate.id,
    CompanyID: company?.id ?? 0,
    ContractConditionID: rate.condition,
    GuestLastName: booker.familyName,
    GuestFirstName: booker.givenName,
    Phone: booker.tel,
    eMail: booker.email,
    Comment: comment ?? '',
    ...termFields(terms),
    AgentCategory: categoryOf(terms.residence),
    ...(company?.name ? { Company: company.name } : {}),
    ...(terms.loyaltyCode ? { LoyaltyCardNumber: terms.loyaltyCode } : {}),
  };
}
