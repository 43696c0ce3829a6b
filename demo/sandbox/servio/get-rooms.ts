import { companyOfCode, conditionsOn } from './companies.ts';
import { isRefusal } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Hotel } from './hotel.ts';
import type { Language } from './language.ts';
import type { Request } from './request.ts';
import { fits, stayFrom } from './stay.ts';
import { dateTime } from './wire.ts';
import type { Body } from './wire.ts';

/** Room types with enough places, full ones too; with a company its conditions that hold on the day of arrival. */
export function getRooms(hotel: Hotel, request: Request<'GetRooms'>, language: Language): Body | Refusal {
  const { config, rooms } = hotel;
  const stay = stayFrom(hotel, request);
  if (isRefusal(stay)) return stay;
  const company = companyOfCode(config, request.CompanyCodeID);
  if (company && isRefusal(company)) return company;

  const nights = stay.departure - stay.arrival;
  const fitting = Object.entries(config.roomTypes).filter(([, room]) => fits(room, stay));
  return {
    RoomTypes: fitting.map(([key, room]) => {
      const id = Number(key);
      const free = rooms.free(config, id, stay.arrival, nights);
      const nearest = free > 0 ? undefined : rooms.nearest(config, id, stay.arrival, nights);
      return {
        ID: id,
        FreeRoom: free,
        MainPlacesCount: room.mainPlaces,
        NearestDateToReservation: nearest === undefined ? null : dateTime(nearest),
      };
    }),
    ContractConditions: (company ? conditionsOn(company, stay.arrival) : []).map(([key, condition]) => ({
      ContractConditionID: Number(key),
      ContractConditionName: condition.name[language],
      PaidTypes: condition.paidTypes,
      ExpiredDate: `${condition.expires} 00:00:00`,
    })),
  };
}
