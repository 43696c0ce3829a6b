import { addRoomReservation } from './add-room-reservation.ts';
import { cancelReservation, getAccountConfirm, getDocument, getReservationInfo } from './after-booking.ts';
import type { Booking } from './bookings.ts';
import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import { getPrices } from './get-prices.ts';
import { getRooms } from './get-rooms.ts';
import type { Hotel } from './hotel.ts';
import type { Language } from './language.ts';
import type { FunctionName, Request } from './request.ts';
import type { Body } from './wire.ts';

/** What is answered beside the envelope, or why not. */
export type Answer = Body | Refusal;

function getCompanyInfo({ config }: Hotel, { CompanyCode: code }: Request<'GetCompanyInfo'>): Answer {
  const company = Object.hasOwn(config.companies, code) ? config.companies[code] : undefined;
  if (!company) return refuse('companyNotFound');
  return {
    CompanyID: company.id,
    CompanyCodeID: company.codeId,
    CompanyName: company.name,
    CompanyEmail: company.email,
    CompanyFax: company.fax,
    CompanyPhoneNumber: company.phone,
    IsPrepayment: company.prepayment,
  };
}

function getRoomTypesList({ seed, config, own }: Hotel): Answer {
  const roomTypes = Object.entries(config.roomTypes);
  return {
    IDs: roomTypes.map(([id]) => Number(id)),
    ClassNames: roomTypes.map(([, { name }]) => own(name)),
    HotelIDs: roomTypes.map(() => seed.hotelId),
  };
}

function sayAccount({ config }: Hotel, booking: Booking | Refusal): Answer {
  if (isRefusal(booking)) return booking;
  const { account } = booking;
  return { Account: config.wire.account === 'padded' ? String(account).padStart(10, '0') : account };
}

export const functions: {
  [F in FunctionName]: (hotel: Hotel, request: Request<F>, language: Language) => Answer | Promise<Answer>;
} = {
  GetCompanyInfo: getCompanyInfo,
  GetRoomTypesList: getRoomTypesList,
  GetRooms: getRooms,
  GetPrices: getPrices,
  AddRoomReservation: (hotel, request) => sayAccount(hotel, addRoomReservation(hotel, request)),
  GetReservationInfo: getReservationInfo,
  CancelReservation: cancelReservation,
  GetAccountConfirm: getAccountConfirm,
  GetDocument: getDocument,
};
