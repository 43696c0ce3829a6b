import type { ErrorTexts } from '../shapes.ts';

export const errors: ErrorTexts = {
  venues: { table: 'das Restaurant', stay: 'das Hotel' },
  call: 'Bitte rufen Sie {venue} an.',
  callAt: 'Bitte rufen Sie {venue} an: {phone}.',
  orCall: 'Oder rufen Sie {venue} an.',
  orCallAt: 'Oder rufen Sie {venue} an: {phone}.',
  codes: {
    venue_unknown: 'Die Online-Reservation ist im Moment nicht verfügbar. {call}',
    credentials_refused: 'Die Online-Reservation ist im Moment nicht verfügbar. {call}',
    venue_blocked: 'In diesem Restaurant können Sie zurzeit nicht online reservieren. {call}',
    booking_disabled: 'Die Online-Reservation ist im Moment ausgeschaltet. {call}',
    venue_closed:
      'Das Restaurant ist heute geschlossen und nimmt keine Online-Reservationen an. Versuchen Sie es an einem anderen Tag. {orCall}',
    venue_on_holiday:
      'Das Restaurant hat Betriebsferien und nimmt zurzeit keine Online-Reservationen an. Versuchen Sie es später noch einmal. {orCall}',
    outside_booking_hours:
      'Gerade werden keine Online-Reservationen angenommen. Versuchen Sie es später noch einmal. {orCall}',
    conversation_unknown:
      'Die Reservation hat zu lange gedauert und muss neu begonnen werden. Ihre Angaben bleiben erhalten.',
    conversation_expired:
      'Die Reservation hat zu lange gedauert und muss neu begonnen werden. Ihre Angaben bleiben erhalten.',
    place_unavailable: 'Dieser Raum kann nicht mehr reserviert werden. Wählen Sie einen anderen Raum.',
    date_on_holiday: 'An diesem Tag hat das Restaurant Betriebsferien. Wählen Sie ein anderes Datum.',
    date_closed: 'An diesem Tag ist das Restaurant geschlossen. Wählen Sie ein anderes Datum.',
    date_full:
      'Die Online-Tische für diese Zeit sind vergeben, und heute ist niemand am Telefon. Wählen Sie ein anderes Datum.',
    date_in_past: 'Dieses Datum liegt in der Vergangenheit. Wählen Sie ein späteres.',
    time_in_past: 'Diese Zeit ist schon vorbei. Wählen Sie eine spätere.',
    lunch_unavailable:
      'Für das Mittagessen an diesem Tag nimmt das Restaurant keine Reservationen an. Wählen Sie eine andere Zeit oder ein anderes Datum. {orCall}',
    dinner_unavailable:
      'Für das Abendessen an diesem Tag nimmt das Restaurant keine Reservationen an. Wählen Sie eine andere Zeit oder ein anderes Datum. {orCall}',
    time_full:
      'Zu dieser Zeit ist online kein Tisch mehr frei. Wählen Sie eine andere Zeit oder weniger Personen. {orCall}',
    one_seat_left:
      'Zu dieser Zeit ist online kein Tisch mehr frei. Wählen Sie eine andere Zeit oder weniger Personen. {orCall}',
    few_seats_left:
      'Zu dieser Zeit ist online kein Tisch mehr frei. Wählen Sie eine andere Zeit oder weniger Personen. {orCall}',
    event_full:
      'Zu dieser Zeit ist online kein Tisch mehr frei. Wählen Sie eine andere Zeit oder weniger Personen. {orCall}',
    slot_taken:
      'Dieser Tisch wurde gerade vergeben, und nichts wurde reserviert. Wählen Sie eine andere Zeit.',
    party_too_large:
      'Für so viele Personen können Sie nicht online reservieren. Wählen Sie weniger. {orCall}',
    date_unavailable: 'An diesem Tag ist kein Tisch frei. Wählen Sie ein anderes Datum. {orCall}',
    promo_code_invalid: 'Dieser Promo-Code ist ungültig. Korrigieren Sie ihn oder lassen Sie ihn weg.',
    choice_required: 'Bitte wählen Sie eines der Angebote für diese Zeit.',
    phone_invalid: 'Bitte geben Sie eine vollständige Telefonnummer an.',
    email_invalid: 'Diese E-Mail-Adresse ist nicht vollständig. Bitte prüfen Sie sie.',
    code_wrong: 'Dieser Code stimmt nicht. Sehen Sie in der SMS nach und geben Sie ihn noch einmal ein.',
    code_missing: 'Für diese Reservation gibt es keinen gültigen Code. Fordern Sie einen neuen an.',
    step_missing:
      'Die Reservation hat zu lange gedauert und muss neu begonnen werden. Ihre Angaben bleiben erhalten.',
    already_booked: 'Diese Reservation wurde schon ausgelöst. Bitte warten Sie auf die Bestätigung. {orCall}',
    company_not_found:
      'Das Hotel kennt keine Firma mit diesem Code. Korrigieren Sie ihn oder lassen Sie ihn weg.',
    child_ages_missing:
      'Bitte geben Sie das Alter jedes Kindes an. Wer älter ist als angeboten, zählt als erwachsen.',
    stay_not_possible:
      'Diesen Aufenthalt kann das Hotel nicht anbieten. Wählen Sie andere Reisedaten oder eine andere Anzahl Personen. {orCall}',
    room_taken:
      'Das letzte Zimmer dieses Typs ist soeben vergeben worden; es wurde nichts gebucht. Wählen Sie ein anderes Zimmer.',
    rate_unavailable: 'Diesen Tarif gibt es nicht mehr; es wurde nichts gebucht. Wählen Sie einen anderen.',
    prices_unavailable:
      'Die Preise des Hotels können gerade nicht angezeigt werden, und es wurde nichts reserviert. {call}',
    price_changed:
      'Der Preis hat sich geändert; es wurde nichts gebucht. Sehen Sie sich den neuen Preis an und wählen Sie noch einmal.',
    quote_expired:
      'Dieser Preis ist nicht mehr garantiert; es wurde nichts gebucht. Sehen Sie sich die Preise noch einmal an.',
    payment_not_allowed: 'Dieser Tarif kann so nicht bezahlt werden. Wählen Sie eine andere Zahlungsart.',
    booking_not_found: 'Diese Reservation ist nicht zu finden. {call}',
    booking_failed:
      'Diese Reservation ist nicht zustande gekommen; es wurde nichts reserviert. Wählen Sie eine andere Zeit. {orCall}',
    cancel_refused: 'Diese Reservation kann online nicht annulliert werden. {call}',
    change_refused: 'Diese Reservation kann online nicht geändert werden. {call}',
    document_unavailable: 'Das Hotel hat keine Bestätigung zum Herunterladen. {call}',
    link_invalid: 'Dieser Link öffnet keine Reservation: Er ist unvollständig oder zu alt. {call}',
    unknown_site: 'Diese Reservationsseite ist nicht richtig eingerichtet. Bitte rufen Sie an.',
    origin_not_allowed: 'Von dieser Seite aus kann nicht reserviert werden. {call}',
    not_found: 'Diese Adresse gibt es nicht.',
    invalid_request: 'Hier fehlt etwas, oder es stimmt nicht: {field}.',
    too_large: 'Das ist zu viel Text. Bitte kürzen Sie ihn.',
    session_invalid:
      'Die Reservation hat zu lange gedauert und muss neu begonnen werden. Ihre Angaben bleiben erhalten.',
    session_expired:
      'Die Reservation hat zu lange gedauert und muss neu begonnen werden. Ihre Angaben bleiben erhalten.',
    name_invalid: 'Bitte geben Sie den Namen ohne Sonderzeichen wie < oder > ein.',
    upstream_unreachable:
      'Das Reservationssystem ist gerade nicht erreichbar. Versuchen Sie es gleich noch einmal. {orCall}',
    upstream_failed:
      'Das Reservationssystem hat nicht richtig geantwortet. Versuchen Sie es gleich noch einmal. {orCall}',
    outcome_unknown:
      'Wir wissen noch nicht, ob Ihre Reservation ausgelöst wurde. Bitte reservieren Sie nicht noch einmal, sondern warten Sie auf die Bestätigung. {orCall}',
    internal_error: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal. {orCall}',
  },
  reasons: {
    venue_closed: {
      reopens:
        'Das Restaurant ist heute geschlossen und nimmt keine Online-Reservationen an. Nächster offener Tag: {day}. {orCall}',
    },
    venue_on_holiday: {
      reopens:
        'Das Restaurant hat Betriebsferien und nimmt zurzeit keine Online-Reservationen an. Nächster offener Tag: {day}. {orCall}',
    },
    stay_not_possible: {
      order: 'Die Abreise muss nach der Anreise liegen. Wählen Sie eine spätere Abreise.',
      past: 'Die Anreise liegt in der Vergangenheit. Wählen Sie eine spätere.',
      too_long: {
        one: 'Online können Sie höchstens eine Nacht bleiben. Wählen Sie eine frühere Abreise. {orCall}',
        other: 'Online können Sie höchstens {n} Nächte bleiben. Wählen Sie eine frühere Abreise. {orCall}',
      },
      too_far: 'So weit im Voraus können Sie noch nicht buchen. Wählen Sie eine frühere Anreise. {orCall}',
    },
    phone_invalid: { mobile: 'Bitte geben Sie eine Handynummer an, die SMS empfangen kann.' },
    outcome_unknown: {
      cancelling:
        'Wir wissen noch nicht, ob Ihre Reservation annulliert wurde. Öffnen Sie den Link gleich noch einmal, um nachzusehen. {orCall}',
      changing:
        'Wir wissen noch nicht, ob Ihre Reservation geändert wurde. Öffnen Sie den Link in Kürze noch einmal. {orCall}',
    },
  },
  fields: {
    body: 'die Anfrage',
    session: 'die Sitzung',
    language: 'die Sprache',
    place: 'der Raum',
    offer: 'die Zeit',
    date: 'das Datum',
    partySize: 'die Anzahl Personen',
    promoCode: 'der Promo-Code',
    choice: 'das Angebot',
    comment: 'die Nachricht',
    guest: 'Ihre Angaben',
    givenName: 'der Vorname',
    familyName: 'der Nachname',
    email: 'die E-Mail-Adresse',
    tel: 'die Telefonnummer',
    telCountry: 'das Land der Telefonnummer',
    code: 'der Code',
    repeat: 'die Anfrage',
    roomType: 'der Zimmertyp',
    stay: 'der Aufenthalt',
    arrival: 'die Anreise',
    departure: 'die Abreise',
    arrivalTime: 'die Ankunftszeit',
    departureTime: 'die Abreisezeit',
    adults: 'die Anzahl Erwachsene',
    childAges: 'das Alter der Kinder',
    extraBed: 'das Zusatzbett',
    terms: 'was den Preis bestimmt',
    contract: 'der Vertrag',
    payment: 'die Zahlungsart',
    residence: 'das Wohnsitzland',
    loyaltyCode: 'der Treuecode',
    quote: 'der Preis',
    key: 'die Anfrage',
    token: 'der Link',
  },
  calendarSummary: { one: '{venue}: Tisch für {n} Person', other: '{venue}: Tisch für {n} Personen' },
  calendarRequested: 'Angefragt: {title}',
  manageBooking: 'Reservation verwalten',
};
