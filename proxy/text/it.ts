import type { Catalog } from './catalog.ts';

const venues = { table: 'il ristorante', stay: "l'hotel" };
const notAvailable = (call: string) => `La prenotazione online non è disponibile al momento. ${call}`;
const noTable = (orCall: string) =>
  `A quest'ora non ci sono più tavoli online. Scelga un altro orario o meno persone. ${orCall}`;
const beginAgain = () =>
  'La prenotazione ha richiesto troppo tempo e va ricominciata. I Suoi dati restano conservati.';

export const it: Catalog = {
  call: (kind, phone) => (phone ? `Chiami ${venues[kind]}: ${phone}.` : `Chiami ${venues[kind]}.`),
  orCall: (kind, phone) =>
    phone ? `Oppure chiami ${venues[kind]}: ${phone}.` : `Oppure chiami ${venues[kind]}.`,
  errors: {
    venue_unknown: ({ call }) => notAvailable(call),
    credentials_refused: ({ call }) => notAvailable(call),
    venue_blocked: ({ call }) => `Attualmente questo ristorante non si può prenotare online. ${call}`,
    booking_disabled: ({ call }) => `La prenotazione online è disattivata al momento. ${call}`,
    venue_closed: ({ call }) => `Oggi il ristorante è chiuso e non accetta prenotazioni online. ${call}`,
    venue_on_holiday: ({ call }) =>
      `Il ristorante è chiuso per ferie e attualmente non accetta prenotazioni online. ${call}`,
    outside_booking_hours: ({ orCall }) =>
      `In questo momento non si accettano prenotazioni online. Riprovi più tardi. ${orCall}`,
    conversation_unknown: beginAgain,
    conversation_expired: beginAgain,
    place_unavailable: () => "Questa sala non si può più prenotare. Scelga un'altra sala.",
    date_on_holiday: () => "Quel giorno il ristorante è chiuso per ferie. Scelga un'altra data.",
    date_closed: () => "Quel giorno il ristorante è chiuso. Scelga un'altra data.",
    date_full: () =>
      "I tavoli online per quest'ora sono esauriti e oggi nessuno risponde al telefono. Scelga un'altra data.",
    date_in_past: () => 'Questa data è passata. Ne scelga una successiva.',
    time_in_past: () => "Quest'ora è già passata. Ne scelga una successiva.",
    lunch_unavailable: ({ orCall }) =>
      `Il ristorante non accetta prenotazioni per questo pranzo. Scelga un'altra data. ${orCall}`,
    dinner_unavailable: ({ orCall }) =>
      `Il ristorante non accetta prenotazioni per questa cena. Scelga un'altra data. ${orCall}`,
    time_full: ({ orCall }) => noTable(orCall),
    one_seat_left: ({ orCall }) => noTable(orCall),
    few_seats_left: ({ orCall }) => noTable(orCall),
    event_full: ({ orCall }) => noTable(orCall),
    slot_taken: () =>
      'Questo tavolo è appena stato preso e non è stato prenotato nulla. Scelga un altro orario.',
    party_too_large: ({ orCall }) =>
      `Sono più persone di quante se ne possano prenotare online. Ne scelga meno. ${orCall}`,
    date_unavailable: ({ orCall }) => `Quel giorno non ci sono tavoli. Scelga un'altra data. ${orCall}`,
    promo_code_invalid: () => 'Questo codice promozionale non è valido. Lo corregga o lo tolga.',
    choice_required: () => "Scelga una delle offerte per quest'ora.",
    phone_invalid: ({ reason }) =>
      reason === 'mobile'
        ? 'Indichi un numero di cellulare che possa ricevere SMS.'
        : 'Indichi un numero di telefono completo.',
    email_invalid: () => 'Questo indirizzo e-mail non è completo. Lo controlli.',
    code_wrong: () => "Questo codice non è giusto. Controlli l'SMS e lo inserisca di nuovo.",
    code_missing: () => "Non c'è un codice valido per questa prenotazione. Ne richieda uno nuovo.",
    step_missing: beginAgain,
    already_booked: ({ orCall }) =>
      `Questa prenotazione è già stata effettuata. Attenda la conferma. ${orCall}`,
    company_not_found: () => "L'hotel non conosce nessuna ditta con questo codice. Lo corregga o lo tolga.",
    child_ages_missing: () => "Indichi l'età di ogni bambino. Chi supera le età proposte conta come adulto.",
    stay_not_possible: ({ reason, limit, orCall }) => {
      if (reason === 'order') return "La partenza dev'essere dopo l'arrivo. Scelga una partenza successiva.";
      if (reason === 'past') return "L'arrivo è nel passato. Ne scelga uno successivo.";
      if (reason === 'too_long')
        return `Online si possono prenotare al massimo ${limit} notti. Scelga una partenza più vicina. ${orCall}`;
      if (reason === 'too_far')
        return `L'hotel non si può ancora prenotare con tanto anticipo. Scelga un arrivo più vicino. ${orCall}`;
      return `L'hotel non può offrire questo soggiorno. Scelga altre date o altre persone. ${orCall}`;
    },
    room_taken: () =>
      "L'ultima camera di questo tipo è appena stata presa e non è stato prenotato nulla. Scelga un'altra camera.",
    rate_unavailable: () =>
      'Questo prezzo non è più offerto e non è stato prenotato nulla. Ne scelga un altro.',
    price_changed: () =>
      'Il prezzo è cambiato e non è stato prenotato nulla. Guardi il nuovo prezzo e scelga di nuovo.',
    quote_expired: () =>
      'Questo prezzo non è più sicuro e non è stato prenotato nulla. Guardi di nuovo i prezzi.',
    payment_not_allowed: () => 'Questo prezzo non si può pagare così. Scelga un altro modo di pagamento.',
    booking_not_found: ({ kind, call }) =>
      `${kind === 'table' ? 'Il ristorante' : "L'hotel"} non trova questa prenotazione. ${call}`,
    booking_failed: ({ orCall }) =>
      `Questa prenotazione non è andata a buon fine. Scelga un altro orario. ${orCall}`,
    cancel_refused: ({ call }) => `Questa prenotazione non si può annullare online. ${call}`,
    change_refused: ({ call }) => `Questa prenotazione non si può modificare online. ${call}`,
    document_unavailable: ({ call }) => `L'hotel non ha una conferma da scaricare. ${call}`,
    link_invalid: ({ call }) =>
      `Questo link non apre nessuna prenotazione: è incompleto o troppo vecchio. ${call}`,
    unknown_site: () => 'Questa pagina di prenotazione non è impostata correttamente. Telefoni, per favore.',
    origin_not_allowed: ({ call }) => `Da questa pagina non è permesso prenotare. ${call}`,
    not_found: () => 'Questo indirizzo non esiste.',
    invalid_request: ({ field }) => `Manca qualcosa o un dato non è giusto: ${field}.`,
    too_large: () => 'Il testo è troppo lungo. Lo accorci.',
    session_invalid: beginAgain,
    session_expired: beginAgain,
    name_invalid: () => 'Inserisca il nome senza caratteri speciali come < o >.',
    upstream_unreachable: ({ orCall }) =>
      `In questo momento la prenotazione non è raggiungibile. Riprovi tra poco. ${orCall}`,
    upstream_failed: ({ orCall }) =>
      `La prenotazione non ha risposto correttamente. Riprovi tra poco. ${orCall}`,
    outcome_unknown: ({ reason, orCall }) => {
      if (reason === 'cancelling')
        return `Non sappiamo ancora se la Sua prenotazione è stata annullata. Riapra il link tra poco per vederlo. ${orCall}`;
      if (reason === 'changing')
        return `Non sappiamo ancora se la Sua prenotazione è stata modificata. Riapra il link tra poco. ${orCall}`;
      return `Non sappiamo ancora se la Sua prenotazione è stata effettuata. Non prenoti di nuovo e attenda la conferma. ${orCall}`;
    },
    internal_error: ({ orCall }) => `Qualcosa è andato storto da parte nostra. Riprovi tra poco. ${orCall}`,
  },
  fields: {
    body: 'la richiesta',
    session: 'la sessione',
    language: 'la lingua',
    place: 'la sala',
    offer: "l'ora",
    date: 'la data',
    partySize: 'il numero di persone',
    promoCode: 'il codice promozionale',
    choice: "l'offerta",
    comment: 'il commento',
    guest: 'i Suoi dati',
    givenName: 'il nome',
    familyName: 'il cognome',
    email: "l'indirizzo e-mail",
    tel: 'il numero di telefono',
    telCountry: 'il paese del numero di telefono',
    code: 'il codice',
    repeat: 'la richiesta',
    roomType: 'il tipo di camera',
    stay: 'il soggiorno',
    arrival: "l'arrivo",
    departure: 'la partenza',
    arrivalTime: "l'ora di arrivo",
    departureTime: "l'ora di partenza",
    adults: 'il numero di adulti',
    childAges: "l'età dei bambini",
    extraBed: 'il letto supplementare',
    terms: 'ciò da cui dipende il prezzo',
    contract: 'il contratto',
    payment: 'il modo di pagamento',
    residence: 'il paese di residenza',
    loyaltyCode: 'il codice fedeltà',
    quote: 'il prezzo',
    key: 'la richiesta',
    token: 'il link',
  },
  calendarSummary: (venue, partySize) =>
    `${venue}: tavolo per ${partySize} ${partySize === 1 ? 'persona' : 'persone'}`,
  manageBooking: 'Gestire la prenotazione',
};
