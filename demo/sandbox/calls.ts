export interface Call {
  at: string;
  method: string;
  /** What was sent; credentials, codes, and what Servio and SevenRooms are told of the guest are hidden. */
  fields: Readonly<Record<string, unknown>>;
  /** `ok`, the error's key or text, or the fault that kept the call from taking effect. */
  outcome: string;
}

const hidden = new Set([
  ...['pswd', 'code', 'AccessToken'],
  ...['GuestLastName', 'GuestFirstName', 'Phone', 'eMail', 'Address', 'Comment', 'ContactName', 'ClientInfo'],
  ...[
    'client_secret',
    'Authorization',
    'first_name',
    'last_name',
    'phone',
    'email',
    'notes',
    'paylink_email',
  ],
  ...['LPAuthCode', 'LoyaltyAuthCode', 'LoyaltyCardNumber'],
]);
const kept = 200;

/** Counts every call and keeps the last ones, for tests that ask what a client really sent. */
export class CallLog {
  /** How often it was cleared. */
  era = 0;
  #counts = new Map<string, number>();
  #last: Call[] = [];

  record(call: Call): void {
    this.#counts.set(call.method, (this.#counts.get(call.method) ?? 0) + 1);
    const fields = Object.entries(call.fields).map(([name, value]) => [
      name,
      hidden.has(name) ? '•••' : value,
    ]);
    this.#last.push({ ...call, fields: Object.fromEntries(fields) as Call['fields'] });
    if (this.#last.length > 2 * kept) this.#last.splice(0, kept);
  }

  /** `last`: newest first. */
  report(): { counts: Record<string, number>; last: Call[] } {
    return { counts: Object.fromEntries(this.#counts), last: this.#last.slice(-kept).reverse() };
  }

  clear(): void {
    this.era += 1;
    this.#counts.clear();
    this.#last = [];
  }
}
