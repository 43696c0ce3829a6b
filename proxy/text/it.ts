import type { Catalog } from './catalog.ts';

const notAvailable = (call: string) => `La prenotazione online non è disponibile al momento. ${call}`;
const noTable = (orCall: string) =>
  `A quest'ora non ci sono più tavoli online. Scelga un altro orario o meno persone. ${orCall}`;
const beginAgain = () =>
  'La prenotazione ha richiesto troppo tempo e va ricominciata. I Suoi dati restano conservati.';

export const it: Catalog = {
  call: (phone) => (phone ? `Chiami il ristorante: ${phone}.` : 'Chiami il ristorante.'),
  orCall: (phone) => (phone ? `Oppure chiami il ristorante: ${phone}.` : 'Oppure chiami il ristorante.'),
  errors: {
    invalid_restaurant_hash: ({ call }) => notAvailable(call),
    incorrect_login: ({ call }) => notAvailable(call),
    blocked: ({ call }) => `Attualmente questo ristorante non si può prenotare online. ${call}`,
    not_enabled: ({ call }) => `La prenotazione online è disattivata al momento. ${call}`,
    closed: ({ call }) => `Oggi il ristorante è chiuso e non accetta prenotazioni online. ${call}`,
    holiday: ({ call }) =>
      `Il ristorante è chiuso per ferie e attualmente non accetta prenotazioni online. ${call}`,
    no_intime: ({ orCall }) =>
      `In questo momento non si accettano prenotazioni online. Riprovi più tardi. ${orCall}`,
    invalid_request_hash: beginAgain,
    expired_request_hash: beginAgain,
    room_not_exists: () => "Questa sala non si può più prenotare. Scelga un'altra sala.",
    day_is_holiday: () => "Quel giorno il ristorante è chiuso per ferie. Scelga un'altra data.",
    day_is_closed: () => "Quel giorno il ristorante è chiuso. Scelga un'altra data.",
    no_person_telefon: () =>
      "I tavoli online per quest'ora sono esauriti e oggi nessuno risponde al telefono. Scelga un'altra data.",
    no_past: () => 'Questa data è passata. Ne scelga una successiva.',
    no_past_time: () => "Quest'ora è già passata. Ne scelga una successiva.",
    not_lunch: ({ orCall }) =>
      `Il ristorante non accetta prenotazioni per questo pranzo. Scelga un'altra data. ${orCall}`,
    not_dinner: ({ orCall }) =>
      `Il ristorante non accetta prenotazioni per questa cena. Scelga un'altra data. ${orCall}`,
    nomore_person: ({ orCall }) => noTable(orCall),
    only_person: ({ orCall }) => noTable(orCall),
    only_persons: ({ orCall }) => noTable(orCall),
    no_event_capacity: ({ orCall }) => noTable(orCall),
    too_much_people: ({ orCall }) =>
      `Sono più persone di quante se ne possano prenotare online. Ne scelga meno. ${orCall}`,
    no_res_time: ({ orCall }) => `Quel giorno non ci sono tavoli. Scelga un'altra data. ${orCall}`,
    invalid_promocode: () => 'Questo codice promozionale non è valido. Lo corregga o lo tolga.',
    choice_not_set: () => "Scelga una delle offerte per quest'ora.",
    wrong_euromobile: () => 'Indichi un numero di cellulare che possa ricevere SMS.',
    not_valid_email: () => 'Questo indirizzo e-mail non è completo. Lo controlli.',
    wrong_code: () => "Questo codice non è giusto. Controlli l'SMS e lo inserisca di nuovo.",
    no_code: () => "Non c'è un codice valido per questa prenotazione. Ne richieda uno nuovo.",
    not_status_1: beginAgain,
    not_status_2: beginAgain,
    res_allready_done: ({ orCall }) =>
      `Questa prenotazione è già stata effettuata. Attenda la conferma. ${orCall}`,
    unknown_site: () => 'Questa pagina di prenotazione non è impostata correttamente. Chiami il ristorante.',
    origin_not_allowed: ({ call }) => `Da questa pagina non è permesso prenotare. ${call}`,
    not_found: () => 'Questo indirizzo non esiste.',
    invalid_request: ({ field }) => `Manca qualcosa o un dato non è giusto: ${field}.`,
    too_large: () => 'Il testo è troppo lungo. Lo accorci.',
    session_invalid: beginAgain,
    session_expired: beginAgain,
    invalid_name: () => 'Inserisca il nome senza caratteri speciali come < o >.',
    upstream_unreachable: ({ orCall }) =>
      `In questo momento la prenotazione non è raggiungibile. Riprovi tra poco. ${orCall}`,
    upstream_failed: ({ orCall }) =>
      `La prenotazione non ha risposto correttamente. Riprovi tra poco. ${orCall}`,
    outcome_unknown: ({ orCall }) =>
      `Non sappiamo ancora se la Sua prenotazione è stata effettuata. Non prenoti di nuovo e attenda la conferma. ${orCall}`,
    internal_error: ({ orCall }) => `Qualcosa è andato storto da parte nostra. Riprovi tra poco. ${orCall}`,
  },
  fields: {
    body: 'la richiesta',
    session: 'la sessione',
    language: 'la lingua',
    room: 'la sala',
    date: 'la data',
    time: "l'ora",
    partySize: 'il numero di persone',
    promoCode: 'il codice promozionale',
    choice: "l'offerta",
    comment: 'il commento',
    guest: 'i Suoi dati',
    givenName: 'il nome',
    familyName: 'il cognome',
    email: "l'indirizzo e-mail",
    tel: 'il numero di cellulare',
    telCountry: 'il paese del numero di cellulare',
    code: 'il codice ricevuto per SMS',
    repeat: 'la richiesta',
  },
  calendarSummary: (venue, partySize) =>
    `${venue}: tavolo per ${partySize} ${partySize === 1 ? 'persona' : 'persone'}`,
};
