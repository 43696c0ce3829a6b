import { Failure } from '../../errors.ts';
import type { QuotedRoom, StayUpstream } from '../stay.ts';
import type { UpstreamTools } from '../upstream.ts';
import { bookStay } from './booking.ts';
import { findProblems } from './check.ts';
import { readBody } from './client.ts';
import { ownCondition, payableBy } from './contracts.ts';
import { fetchDocument } from './document.ts';
import { toFailure } from './errors.ts';
import { cancelStay, lookUpStay } from './managing.ts';
import { askLoyaltyPrices } from './loyalty.ts';
import type { PricedRate } from './rates.ts';
import { askedAhead } from './prepayment.ts';
import { offeredTerms } from './requests.ts';
import { askConditions, findRooms, nameOf } from './rooms.ts';
import type { ServioSite } from './settings.ts';
import { createSiteContext } from './site-context.ts';
import { toStart } from './start.ts';
import { readQuote, readState } from './state.ts';
import type { Quote } from './state.ts';
import { checkStay } from './stay-check.ts';
import { CompanyInfo, companyNotFound } from './wire.ts';

const idPattern = /^[1-9]\d{0,9}$/;

/** What booking a rate needs: what was asked, and what was shown. */
function quoteOf(
  { rate, id, condition }: PricedRate,
  roomType: string,
  asked: Pick<Quote, 'stay' | 'roomType' | 'terms' | 'company'>,
): Quote {
  return {
    ...asked,
    rate: { id, condition },
    refundable: rate.refundable,
    names: { roomType, rate: rate.name },
    total: rate.total,
    prepayment: askedAhead(rate.prepayment),
  };
}

/** A Servio hotel as a {@link StayUpstream}. Everything that can be made at the start is. */
export function createServio(site: ServioSite, tools: UpstreamTools): StayUpstream {
  const context = createSiteContext(site, tools);
  const invalid = () => new Failure('session_invalid');

  return {
    wallClock: () => context.wallClock(),
    usualTimes: { arrival: site.stay.arrivalTime, departure: site.stay.departureTime },
    hasDocuments: site.stay.document,

    async signIn(trace) {
      const names = await context.roomNames(trace);
      if (names instanceof Failure) return names;
      return { name: site.name, problems: await findProblems(context, trace) };
    },

    async start({ language, trace }) {
      // Asked for now, so that a hotel that can't be booked fails at once.
      const names = await context.roomNames(trace);
      return names instanceof Failure ? names : toStart(context, language);
    },

    async company({ code, trace }) {
      if (!code) return { state: {}, company: null };
      if (!site.stay.company) return new Failure('company_not_found');
      const fields = { CompanyCode: code };
      const call = await context.call('GetCompanyInfo', fields, { trace, limit: context.limits.read });
      if (call.kind === 'refused' && call.code !== companyNotFound) {
        trace.warn({}, 'the hotel refused to look up a company for a reason it does not document');
      }
      const answer = readBody(CompanyInfo, call);
      if (answer.kind !== 'read') return toFailure(answer, 'company_not_found', trace);
      const { id, codeId, name = code, prepayment = false } = answer.body;
      return { state: { company: { id, codeId, name, prepayment } }, company: { name, prepayment } };
    },

    async rooms(step) {
      const state = readState(step.state);
      if (!state) return invalid();
      return checkStay(step.stay, context) ?? findRooms(context, { ...step, company: state.company });
    },

    async rates(step) {
      const state = readState(step.state);
      if (!state) return invalid();
      const { stay, language, trace } = step;
      const { company } = state;
      const terms = offeredTerms(context, step.terms);
      const wrong = checkStay(stay, context);
      if (wrong) return wrong;
      if (!step.roomTypes.every((id) => idPattern.test(id))) return new Failure('room_taken');
      const roomTypes = [...new Set(step.roomTypes)].map(Number);
      const ofCompany = await askConditions(context, { stay, company, language, trace });
      if (ofCompany instanceof Failure) return ofCompany;
      const conditions = payableBy([...ofCompany, ownCondition(context)], terms.payment);
      if (conditions.length === 0) return new Failure('payment_not_allowed');
      const question = { stay, roomTypes, terms, company, conditions };
      const [priced, names] = await Promise.all([
        askLoyaltyPrices(context, question, { language, trace }),
        context.roomNames(trace),
      ]);
      if (priced instanceof Failure) return priced;
      const own = names instanceof Failure ? undefined : names;
      const quoted = Array.from(priced.prices, ([roomType, room]): QuotedRoom => {
        const name = nameOf(context, roomType, own?.get(roomType), language);
        const asked = { stay, roomType, terms: priced.terms, ...(company ? { company } : {}) };
        return {
          id: String(roomType),
          unreadable: room.rates.length === 0 && room.leftOut.length > 0,
          rates: room.rates.map((offered) => {
            const isSold = offered.rate.restrictions.length === 0;
            return { ...offered.rate, quote: isSold ? { ...quoteOf(offered, name, asked) } : null };
          }),
        };
      });
      return { roomTypes: quoted, loyaltyApplied: priced.applied };
    },

    async book({ quote: state, ...request }) {
      const quote = readQuote(state);
      return quote ? bookStay(context, { ...request, quote }) : new Failure('quote_expired');
    },

    lookUp: (managing) => lookUpStay(context, managing),
    cancel: (managing) => cancelStay(context, managing),
    document: (managing) => fetchDocument(context, managing),
  };
}
