import { Hono } from 'hono';
import type { NodeEnv } from '../connection.ts';
import { isRecord } from '../plain-values.ts';
import { serveCall } from '../serve-call.ts';
import type { Carried, Switchboard } from '../serve-call.ts';
import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Hotel } from './hotel.ts';
import { functions } from './methods.ts';
import type { Answer } from './methods.ts';
import { isFunctionName, read } from './request.ts';
import type { FunctionName } from './request.ts';
import type { ServioSystem } from './system.ts';
import { errorBody, loosen, okBody } from './wire.ts';

/** Whose token it is: it alone tells the hotel where a function takes no HotelID. */
const hotelOf = (system: ServioSystem, token: string | undefined): Hotel | undefined =>
  [...system.values()].find(({ config }) => config.accessToken === token);

const knocked = (refusal: Refusal, status: 401 | 404): Carried => ({
  body: errorBody(refusal, 'en'),
  outcome: refusal.refused,
  status,
});

function say(hotel: Hotel, answer: Answer, asked: string | undefined): Carried {
  const { wire } = hotel.config;
  if (!isRefusal(answer)) return { body: loosen(okBody(answer), wire) as object, outcome: 'ok' };
  const body = errorBody(answer, hotel.languageFor(asked));
  return { body: loosen(body, wire) as object, outcome: String(body.Error) };
}

/** One call of a hotel's, once it is known whose. Waits for nothing but a document. */
async function carryOut<F extends FunctionName>(hotel: Hotel, name: F, body: unknown): Promise<Carried> {
  const asked = isRecord(body) && typeof body.IsoLanguage === 'string' ? body.IsoLanguage : undefined;
  const request = read(name, body);
  if (isRefusal(request)) return say(hotel, request, asked);
  if ('HotelID' in request && request.HotelID !== hotel.seed.hotelId)
    return say(hotel, refuse('hotelUnknown', String(request.HotelID)), asked);
  return say(hotel, await functions[name](hotel, request, hotel.languageFor(asked)), asked);
}

/** Servio's Reservation API 1.10: `POST /{function}` with the header AccessToken and a JSON body. */
export function reservationService(system: () => ServioSystem, switchboard: Switchboard): Hono<NodeEnv> {
  const app = new Hono<NodeEnv>();

  app.post('/:function', async (c) => {
    const name = c.req.param('function');
    if (!isFunctionName(name)) return c.json(errorBody(refuse('unknownFunction', name), 'en'), 404);
    const token = c.req.header('AccessToken');
    const body: unknown = await c.req.json().catch(() => undefined);
    return serveCall(c, switchboard, {
      method: name,
      fields: { ...(isRecord(body) ? body : {}), AccessToken: token ?? '' },
      garbage: '<html><body><h1>Runtime Error</h1><p>Server Error in / Application',
      carryOut: () => {
        const hotel = hotelOf(system(), token);
        return hotel ? carryOut(hotel, name, body) : knocked(refuse('accessDenied'), 401);
      },
    });
  });

  return app;
}
