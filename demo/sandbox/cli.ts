import { groups, hotels, knownGuest, restaurants, startSandbox } from './index.ts';

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 8791);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('PORT takes a whole number from 0 to 65535');
  process.exit(2);
}

const sandbox = await startSandbox({ host, port });
const [first] = restaurants;
const [hotel] = hotels;

console.log(`Clock, inbox, bookings, stays, faults: ${sandbox.control}\n`);
console.log(`forAtable's Book-API, simulated: ${sandbox.bookApi}`);
for (const { site, restaurantHash, credentials } of restaurants) {
  console.log(`  ${site.padEnd(14)} ${restaurantHash}  ${credentials.username} / ${credentials.password}`);
}
console.log(
  `  Known guest: ${knownGuest.firstname} ${knownGuest.lastname}, ${knownGuest.email}, ${knownGuest.mobile}`,
);
console.log(`\nServio's Reservation API, simulated: ${sandbox.servioBase}`);
for (const { site, hotelId, accessToken } of hotels) {
  console.log(`  ${site.padEnd(14)} HotelID ${hotelId}  AccessToken: ${accessToken}`);
}
console.log(`\nSevenRooms' venue-group API, simulated: ${sandbox.sevenroomsBase}`);
for (const { site, venueGroupId, credentials } of groups) {
  console.log(`  ${site.padEnd(14)} ${venueGroupId}  ${credentials.clientId} / ${credentials.clientSecret}`);
}
if (first && hotel) {
  console.log(`\nTry it:\n  curl ${sandbox.bookApi}/initReservation \\
    -d restaurant_hash=${first.restaurantHash} \\
    -d username=${first.credentials.username} -d pswd=${first.credentials.password}
  curl ${sandbox.servioBase}/GetRoomTypesList \\
    -H 'AccessToken: ${hotel.accessToken}' -d '{"HotelID": ${hotel.hotelId}}'`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close());
}
