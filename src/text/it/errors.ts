import type { ErrorTexts } from '../shapes.ts';

export const errors: ErrorTexts = {
  venues: { table: 'il ristorante', stay: 'l’hotel' },
  call: 'Chiami {venue}.',
  callAt: 'Chiami {venue}: {phone}.',
  orCall: 'Oppure chiami {venue}.',
  orCallAt: 'Oppure chiami {venue}: {phone}.',
  codes: {
    venue_unknown: 'Al momento non è possibile prenotare online. {call}',
    credentials_refused: 'Al momento non è possibile prenotare online. {call}',
    venue_blocked: 'Questo ristorante attualmente non accetta prenotazioni online. {call}',
    booking_disabled: 'Al momento non accettiamo prenotazioni online. {call}',
    venue_closed:
      'Oggi il ristorante è chiuso e non accetta prenotazioni online. Riprovi un altro giorno. {orCall}',
    venue_on_holiday:
      'Il ristorante è chiuso per ferie e attualmente non accetta prenotazioni online. Riprovi più tardi. {orCall}',
    outside_booking_hours:
      'In questo momento non accettiamo prenotazioni online. Riprovi più tardi. {orCall}',
    conversation_unknown:
      'La prenotazione ha richiesto troppo tempo: La preghiamo di ricominciare. Quanto ha inserito è conservato.',
    conversation_expired:
      'La prenotazione ha richiesto troppo tempo: La preghiamo di ricominciare. Quanto ha inserito è conservato.',
    place_unavailable: 'Questa sala non si può più prenotare. Scelga un’altra sala.',
    date_on_holiday: 'Quel giorno il ristorante è chiuso per ferie. Scelga un’altra data.',
    date_closed: 'Quel giorno il ristorante è chiuso. Scelga un’altra data.',
    date_full:
      'A quest’ora non ci sono più tavoli online e oggi nessuno risponde al telefono. Scelga un’altra data.',
    date_in_past: 'Questa data è passata. Ne scelga una successiva.',
    time_in_past: 'Quest’ora è già passata. Ne scelga una successiva.',
    lunch_unavailable:
      'Il ristorante non accetta prenotazioni per il pranzo di quel giorno. Scelga un altro orario o un’altra data. {orCall}',
    dinner_unavailable:
      'Il ristorante non accetta prenotazioni per la cena di quel giorno. Scelga un altro orario o un’altra data. {orCall}',
    time_full: 'A quest’ora non ci sono più tavoli online. Scelga un altro orario o meno persone. {orCall}',
    one_seat_left:
      'A quest’ora non ci sono più tavoli online. Scelga un altro orario o meno persone. {orCall}',
    few_seats_left:
      'A quest’ora non ci sono più tavoli online. Scelga un altro orario o meno persone. {orCall}',
    event_full: 'A quest’ora non ci sono più tavoli online. Scelga un altro orario o meno persone. {orCall}',
    slot_taken: 'Questo tavolo è appena stato preso e non è stato prenotato nulla. Scelga un altro orario.',
    party_too_large: 'Non si può prenotare online per così tante persone. Ne scelga meno. {orCall}',
    date_unavailable: 'Quel giorno non ci sono tavoli. Scelga un’altra data. {orCall}',
    promo_code_invalid: 'Questo codice promozionale non è valido. Lo corregga o lo tolga.',
    choice_required: 'Scelga una delle offerte per quest’ora.',
    phone_invalid: 'Indichi un numero di telefono completo.',
    email_invalid: 'Questo indirizzo e-mail non è completo. Lo controlli.',
    code_wrong: 'Questo codice non è corretto. Controlli l’SMS e lo inserisca di nuovo.',
    code_missing: 'Non c’è un codice valido per questa prenotazione. Ne richieda uno nuovo.',
    step_missing:
      'La prenotazione ha richiesto troppo tempo: La preghiamo di ricominciare. Quanto ha inserito è conservato.',
    already_booked: 'Questa prenotazione è già stata effettuata. Attenda la conferma. {orCall}',
    company_not_found: 'L’hotel non conosce nessuna ditta con questo codice. Lo corregga o lo tolga.',
    child_ages_missing: 'Indichi l’età di ogni bambino. Chi supera le età proposte conta come adulto.',
    stay_not_possible:
      'L’hotel non può offrire questo soggiorno. Scelga altre date o un altro numero di ospiti. {orCall}',
    room_taken:
      'L’ultima camera di questo tipo è appena stata presa e non è stato prenotato nulla. Scelga un’altra camera.',
    rate_unavailable: 'Questa tariffa non c’è più e non è stato prenotato nulla. Ne scelga un’altra.',
    prices_unavailable:
      'Al momento non possiamo mostrare i prezzi dell’hotel; non è stato prenotato nulla. {call}',
    price_changed:
      'Il prezzo è cambiato e non è stato prenotato nulla. Guardi il nuovo prezzo e scelga di nuovo.',
    quote_expired:
      'Questo prezzo non è più garantito e non è stato prenotato nulla. Guardi di nuovo i prezzi.',
    payment_not_allowed: 'Questa tariffa non si può pagare così. Scelga un altro modo di pagamento.',
    booking_not_found: 'Non troviamo questa prenotazione. {call}',
    booking_failed:
      'La prenotazione non è riuscita e non è stato prenotato nulla. Scelga un altro orario. {orCall}',
    cancel_refused: 'Questa prenotazione non si può annullare online. {call}',
    change_refused: 'Questa prenotazione non si può modificare online. {call}',
    feedback_closed: 'Questa visita non si può più valutare. {call}',
    document_unavailable: 'L’hotel non ha una conferma da scaricare. {call}',
    link_invalid: 'Questo link non apre nessuna prenotazione: è incompleto o troppo vecchio. {call}',
    booking_not_matched:
      'Non troviamo nessuna prenotazione con questo numero di riferimento e questo telefono o indirizzo e-mail. Li verifichi entrambi. {orCall}',
    too_many_tries:
      'Troppi tentativi per questo numero di riferimento. Riprovi tra un quarto d’ora. {orCall}',
    unknown_site: 'Questa pagina di prenotazione non è impostata correttamente. Telefoni, per favore.',
    origin_not_allowed: 'Da questa pagina non è possibile prenotare. {call}',
    not_found: 'Questo indirizzo non esiste.',
    invalid_request: 'Manca qualcosa o un dato non è corretto: {field}.',
    too_large: 'Il testo è troppo lungo. Lo accorci.',
    session_invalid:
      'La prenotazione ha richiesto troppo tempo: La preghiamo di ricominciare. Quanto ha inserito è conservato.',
    session_expired:
      'La prenotazione ha richiesto troppo tempo: La preghiamo di ricominciare. Quanto ha inserito è conservato.',
    name_invalid: 'Inserisca il nome senza caratteri speciali come < o >.',
    upstream_unreachable:
      'In questo momento il sistema di prenotazione non è raggiungibile. Riprovi tra poco. {orCall}',
    upstream_failed: 'Il sistema di prenotazione non ha risposto correttamente. Riprovi tra poco. {orCall}',
    outcome_unknown:
      'Non sappiamo ancora se la Sua prenotazione è stata effettuata. Non prenoti di nuovo e attenda la conferma. {orCall}',
    internal_error: 'Qualcosa è andato storto da parte nostra. Riprovi tra poco. {orCall}',
  },
  reasons: {
    venue_closed: {
      reopens:
        'Oggi il ristorante è chiuso e non accetta prenotazioni online. Prossimo giorno di apertura: {day}. {orCall}',
    },
    venue_on_holiday: {
      reopens:
        'Il ristorante è chiuso per ferie e attualmente non accetta prenotazioni online. Prossimo giorno di apertura: {day}. {orCall}',
    },
    stay_not_possible: {
      order: 'La partenza dev’essere dopo l’arrivo. Scelga una partenza successiva.',
      past: 'Il giorno di arrivo è già passato. Ne scelga uno successivo.',
      too_long: {
        one: 'Online si può prenotare al massimo {n} notte. Scelga una partenza più vicina. {orCall}',
        many: 'Online si possono prenotare al massimo {n} di notti. Scelga una partenza più vicina. {orCall}',
        other: 'Online si possono prenotare al massimo {n} notti. Scelga una partenza più vicina. {orCall}',
      },
      too_far:
        'L’hotel non si può ancora prenotare con tanto anticipo. Scelga un arrivo più vicino. {orCall}',
    },
    phone_invalid: { mobile: 'Indichi un numero di cellulare che possa ricevere SMS.' },
    cancel_refused: { too_late: 'È troppo tardi per annullare questa prenotazione online. {call}' },
    change_refused: { too_late: 'È troppo tardi per modificare questa prenotazione online. {call}' },
    outcome_unknown: {
      cancelling:
        'Non sappiamo ancora se la Sua prenotazione è stata annullata. Riapra il link tra poco per saperlo. {orCall}',
      changing:
        'Non sappiamo ancora se la Sua prenotazione è stata modificata. Riapra il link tra poco per saperlo. {orCall}',
      rating:
        'Non sappiamo se la Sua valutazione è arrivata. La invii semplicemente di nuovo: conta una volta sola. {orCall}',
    },
  },
  fields: {
    body: 'la richiesta',
    session: 'la sessione',
    language: 'la lingua',
    place: 'la sala',
    offer: 'l’ora',
    date: 'la data',
    partySize: 'il numero di persone',
    promoCode: 'il codice promozionale',
    choice: 'l’offerta',
    comment: 'il messaggio',
    guest: 'i Suoi dati',
    givenName: 'il nome',
    familyName: 'il cognome',
    email: 'l’indirizzo e-mail',
    tel: 'il numero di telefono',
    telCountry: 'il Paese del numero di telefono',
    code: 'il codice',
    repeat: 'la richiesta',
    roomType: 'il tipo di camera',
    stay: 'il soggiorno',
    arrival: 'l’arrivo',
    departure: 'la partenza',
    arrivalTime: 'l’ora di arrivo',
    departureTime: 'l’ora di partenza',
    adults: 'il numero di adulti',
    childAges: 'l’età dei bambini',
    extraBed: 'il letto supplementare',
    terms: 'ciò da cui dipende il prezzo',
    contract: 'il contratto',
    payment: 'il modo di pagamento',
    residence: 'il Paese di residenza',
    loyaltyCode: 'il codice fedeltà',
    quote: 'il prezzo',
    key: 'la richiesta',
    token: 'il link',
    reference: 'il numero di riferimento',
    contact: 'il telefono o l’indirizzo e-mail',
    reservation: 'la prenotazione',
    ratings: 'le stelle',
    months: 'il periodo',
  },
  calendarSummary: {
    one: '{venue}: tavolo per {n} persona',
    many: '{venue}: tavolo per {n} di persone',
    other: '{venue}: tavolo per {n} persone',
  },
  calendarRequested: 'Richiesta: {title}',
  manageBooking: 'Gestisci la prenotazione',
};
