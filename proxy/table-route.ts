import type { Handler } from 'hono';
import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/max';
import { StartRequest } from '../src/contract/index.ts';
import type { Site } from '../src/contract/index.ts';
import { calendarExpiry, toCalendarEntry } from './calendar.ts';
import { BookingError } from './errors.ts';
import type { Binding, Seals } from './guard/sessions.ts';
import { fail } from './http.ts';
import type { AppContext, AppEnv, OpenSite } from './http.ts';
import type { TableCall } from './table-calls.ts';
import { requestFields } from './text/index.ts';
import type { RequestField } from './text/index.ts';
import type { Booked } from './upstreams/upstream.ts';

interface Issue {
  path: readonly PropertyKey[];
}

/** The innermost part of the request that is wrong and that we have a word for. */
function wrongField(issues: readonly Issue[]): RequestField {
  const path = issues[0]?.path ?? [];
  return requestFields.findLast((field) => path.includes(field)) ?? 'body';
}

async function readJson(c: AppContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}

/** The site as the widget may know it. */
export function toSite({ settings }: OpenSite): Site {
  const { id, name, phone, timeZone, languages, smsCountries } = settings;
  const told = { site: id, kind: 'table', name, ...(phone ? { phone } : {}), timeZone, languages } as const;
  return {
    ...told,
    smsCountries: smsCountries.map((country) => ({
      country,
      // Settings take only countries that have one.
      callingCode: getCountryCallingCode(country as CountryCode),
    })),
  };
}

/** Unseals the session, runs the call, seals the next session: the same for all of a table's calls. */
export function tableRoute(call: TableCall, seals: Seals, now: () => Date): Handler<AppEnv> {
  return async function tableRoute(c) {
    const site = c.var.site;
    const origin = c.req.header('Origin');
    if (!site || !origin) return fail(c, new BookingError('origin_not_allowed'));
    const json = await readJson(c);
    const told = StartRequest.safeParse(json);
    if (told.success) c.set('languages', [told.data.language, ...c.var.languages]);
    const parsed = call.request.safeParse(json);
    if (!parsed.success) {
      return fail(c, new BookingError('invalid_request', { requestField: wrongField(parsed.error.issues) }));
    }
    const body = parsed.data;
    const binding: Binding = { site: site.settings.id, origin };
    const session =
      body.session === undefined ? { state: {}, expires: now() } : await seals.unseal(body.session, binding);
    if (session instanceof BookingError) {
      // Beginning again after a lost answer could book a second table.
      return fail(c, body.repeat ? new BookingError('outcome_unknown') : session);
    }
    c.set('books', call.books);
    const step = { state: session.state, language: body.language, trace: c.var.trace };
    const result = await call.run(site.upstream, step, body);
    if (result instanceof BookingError) return fail(c, result);
    if (result.status === 'confirmed') return c.json(await confirmed(result, site, body.language));
    if (!result.state) return c.json(result.answer);
    const next = { state: result.state, expires: result.expires ?? session.expires };
    return c.json({ ...result.answer, session: await seals.seal(next, binding) });
  };

  async function confirmed(booked: Booked, { settings }: OpenSite, language: string) {
    const { reference, date, time, partySize } = booked;
    const entry = toCalendarEntry(booked, language, now());
    const expires = calendarExpiry(entry, settings.timeZone);
    const token = await seals.sealFor('calendar', settings.id, entry, expires);
    const calendar = `/v1/sites/${settings.id}/calendar/${token}.ics`;
    return { status: 'confirmed', booking: { reference, date, time, partySize, calendar } };
  }
}
