import { knownGuest, restaurants, startSandbox } from './index.ts';

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 8791);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('PORT takes a whole number from 0 to 65535');
  process.exit(2);
}

const sandbox = await startSandbox({ host, port });
const [first] = restaurants;

console.log(`forAtable's Book-API, simulated: ${sandbox.bookApi}`);
console.log(`Its clock, inbox, bookings, faults: ${sandbox.control}\n`);
for (const { site, restaurantHash, credentials } of restaurants) {
  console.log(`  ${site.padEnd(14)} ${restaurantHash}  ${credentials.username} / ${credentials.password}`);
}
console.log(
  `\nKnown guest: ${knownGuest.firstname} ${knownGuest.lastname}, ${knownGuest.email}, ${knownGuest.mobile}`,
);
if (first) {
  console.log(`\nTry it:\n  curl ${sandbox.bookApi}/initReservation \\
    -d restaurant_hash=${first.restaurantHash} \\
    -d username=${first.credentials.username} -d pswd=${first.credentials.password}`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close());
}
