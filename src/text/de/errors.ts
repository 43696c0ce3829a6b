import type { ErrorTexts } from '../shapes.ts';

export const errors: ErrorTexts = {
  venues: { table: 'das Restaurant', stay: 'das Hotel' },
  call: 'Bitte rufen Sie {venue} an.',
  callAt: 'Bitte rufen Sie {venue} an: {phone}.',
  orCall: 'Oder rufen Sie {venue} an.',
  orCallAt: 'Oder rufen Sie {venue} an: {phone}.',
  codes: {
    venue_unknown: 'Online können Sie im Moment nicht buchen. {call}',
    credentials_refused: 'Online können Sie im Moment nicht buchen. {call}',
    venue_blocked: 'Dieses Restaurant nimmt zurzeit keine Online-Buchungen an. {call}',
    booking_disabled: 'Online nehmen wir im Moment keine Buchungen an. {call}',
    venue_closed:
      'Das Restaurant ist heute geschlossen und nimmt keine Online-Buchungen an. Versuchen Sie es an einem anderen Tag. {orCall}',
    venue_on_holiday:
      'Das Restaurant hat Betriebsferien und nimmt zurzeit keine Online-Buchungen an. Versuchen Sie es später nochmals. {orCall}',
    outside_booking_hours:
      'Gerade nehmen wir keine Online-Buchungen an. Versuchen Sie es später nochmals. {orCall}',
    conversation_unknown:
      'Die Buchung hat zu lange gedauert, bitte beginnen Sie nochmals. Ihre Angaben bleiben erhalten.',
    conversation_expired:
      'Die Buchung hat zu lange gedauert, bitte beginnen Sie nochmals. Ihre Angaben bleiben erhalten.',
    place_unavailable: 'Diesen Raum können Sie nicht mehr buchen. Wählen Sie einen anderen Raum.',
    date_on_holiday: 'An diesem Tag hat das Restaurant Betriebsferien. Wählen Sie ein anderes Datum.',
    date_closed: 'An diesem Tag ist das Restaurant geschlossen. Wählen Sie ein anderes Datum.',
    date_full:
      'Für diese Zeit ist online kein Tisch mehr frei, und heute ist niemand am Telefon. Wählen Sie ein anderes Datum.',
    date_in_past: 'Dieses Datum liegt in der Vergangenheit. Wählen Sie ein späteres.',
    time_in_past: 'Diese Zeit ist schon vorbei. Wählen Sie eine spätere.',
    lunch_unavailable:
      'Für das Mittagessen an diesem Tag nimmt das Restaurant keine Buchungen an. Wählen Sie eine andere Zeit oder ein anderes Datum. {orCall}',
    dinner_unavailable:
      'Für das Abendessen an diesem Tag nimmt das Restaurant keine Buchungen an. Wählen Sie eine andere Zeit oder ein anderes Datum. {orCall}',
    time_full:
      'Zu dieser Zeit ist online kein Tisch mehr frei. Wählen Sie eine andere Zeit oder weniger Personen. {orCall}',
    one_seat_left:
      'Zu dieser Zeit ist online kein Tisch mehr frei. Wählen Sie eine andere Zeit oder weniger Personen. {orCall}',
    few_seats_left:
      'Zu dieser Zeit ist online kein Tisch mehr frei. Wählen Sie eine andere Zeit oder weniger Personen. {orCall}',
    event_full:
      'Zu dieser Zeit ist online kein Tisch mehr frei. Wählen Sie eine andere Zeit oder weniger Personen. {orCall}',
    slot_taken: 'Dieser Tisch wurde gerade vergeben; es wurde nichts gebucht. Wählen Sie eine andere Zeit.',
    party_too_large: 'Für so viele Personen können Sie nicht online buchen. Wählen Sie weniger. {orCall}',
    date_unavailable: 'An diesem Tag ist kein Tisch frei. Wählen Sie ein anderes Datum. {orCall}',
    promo_code_invalid: 'Dieser Promo-Code ist ungültig. Korrigieren Sie ihn oder lassen Sie ihn weg.',
    choice_required: 'Bitte wählen Sie eines der Angebote für diese Zeit.',
    phone_invalid: 'Bitte geben Sie eine vollständige Telefonnummer an.',
    email_invalid: 'Diese E-Mail-Adresse ist nicht vollständig. Bitte prüfen Sie sie.',
    code_wrong: 'Dieser Code stimmt nicht. Sehen Sie in der SMS nach und geben Sie ihn nochmals ein.',
    code_missing: 'Für diese Buchung gibt es keinen gültigen Code. Fordern Sie einen neuen an.',
    step_missing:
      'Die Buchung hat zu lange gedauert, bitte beginnen Sie nochmals. Ihre Angaben bleiben erhalten.',
    already_booked: 'Sie haben schon gebucht. Bitte warten Sie auf die Bestätigung. {orCall}',
    company_not_found:
      'Das Hotel kennt keine Firma mit diesem Code. Korrigieren Sie ihn oder lassen Sie ihn weg.',
    child_ages_missing:
      'Bitte geben Sie das Alter jedes Kindes an. Wer älter ist, als sich auswählen lässt, zählt als erwachsen.',
    stay_not_possible:
      'Diesen Aufenthalt kann das Hotel nicht anbieten. Wählen Sie andere Tage oder eine andere Anzahl Gäste. {orCall}',
    room_taken:
      'Das letzte Zimmer dieses Typs wurde gerade vergeben; es wurde nichts gebucht. Wählen Sie ein anderes Zimmer.',
    rate_unavailable: 'Diesen Tarif gibt es nicht mehr; es wurde nichts gebucht. Wählen Sie einen anderen.',
    prices_unavailable:
      'Die Preise des Hotels können wir gerade nicht anzeigen; es wurde nichts gebucht. {call}',
    price_changed:
      'Der Preis hat sich geändert; es wurde nichts gebucht. Sehen Sie sich den neuen Preis an und wählen Sie nochmals.',
    quote_expired:
      'Dieser Preis ist nicht mehr garantiert; es wurde nichts gebucht. Sehen Sie sich die Preise nochmals an.',
    payment_not_allowed: 'Dieser Tarif kann so nicht bezahlt werden. Wählen Sie eine andere Zahlungsart.',
    booking_not_found: 'Diese Buchung finden wir nicht. {call}',
    booking_failed:
      'Die Buchung hat nicht geklappt; es wurde nichts gebucht. Wählen Sie eine andere Zeit. {orCall}',
    cancel_refused: 'Diese Buchung können Sie nicht online stornieren. {call}',
    change_refused: 'Diese Buchung können Sie nicht online ändern. {call}',
    feedback_closed: 'Dieser Besuch lässt sich nicht mehr bewerten. {call}',
    document_unavailable: 'Das Hotel hat keine Bestätigung zum Herunterladen. {call}',
    link_invalid: 'Dieser Link öffnet keine Buchung: Er ist unvollständig oder zu alt. {call}',
    booking_not_matched:
      'Zu dieser Referenz und dieser Telefonnummer oder E-Mail-Adresse finden wir keine Buchung. Bitte prüfen Sie beides. {orCall}',
    too_many_tries:
      'Das waren zu viele Versuche für diese Referenz. Versuchen Sie es in einer Viertelstunde nochmals. {orCall}',
    unknown_site: 'Diese Buchungsseite ist nicht richtig eingerichtet. Bitte rufen Sie an.',
    origin_not_allowed: 'Von dieser Seite aus können Sie nicht buchen. {call}',
    not_found: 'Diese Adresse gibt es nicht.',
    invalid_request: 'Hier fehlt etwas, oder es stimmt nicht: {field}.',
    too_large: 'Das ist zu viel Text. Bitte kürzen Sie ihn.',
    session_invalid:
      'Die Buchung hat zu lange gedauert, bitte beginnen Sie nochmals. Ihre Angaben bleiben erhalten.',
    session_expired:
      'Die Buchung hat zu lange gedauert, bitte beginnen Sie nochmals. Ihre Angaben bleiben erhalten.',
    name_invalid: 'Bitte geben Sie den Namen ohne Sonderzeichen wie < oder > ein.',
    upstream_unreachable:
      'Das Buchungssystem ist gerade nicht erreichbar. Versuchen Sie es gleich nochmals. {orCall}',
    upstream_failed:
      'Das Buchungssystem hat nicht richtig geantwortet. Versuchen Sie es gleich nochmals. {orCall}',
    outcome_unknown:
      'Wir wissen noch nicht, ob Ihre Buchung geklappt hat. Bitte buchen Sie nicht nochmals, sondern warten Sie auf die Bestätigung. {orCall}',
    internal_error: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich nochmals. {orCall}',
  },
  reasons: {
    venue_closed: {
      reopens:
        'Das Restaurant ist heute geschlossen und nimmt keine Online-Buchungen an. Nächster offener Tag: {day}. {orCall}',
    },
    venue_on_holiday: {
      reopens:
        'Das Restaurant hat Betriebsferien und nimmt zurzeit keine Online-Buchungen an. Nächster offener Tag: {day}. {orCall}',
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
    cancel_refused: { too_late: 'Für eine Stornierung im Internet ist es zu spät. {call}' },
    change_refused: { too_late: 'Für eine Änderung im Internet ist es zu spät. {call}' },
    outcome_unknown: {
      cancelling:
        'Wir wissen noch nicht, ob Ihre Buchung storniert ist. Öffnen Sie den Link gleich nochmals, um nachzusehen. {orCall}',
      changing:
        'Wir wissen noch nicht, ob Ihre Buchung geändert ist. Öffnen Sie den Link gleich nochmals, um nachzusehen. {orCall}',
      rating:
        'Wir wissen nicht, ob Ihre Bewertung angekommen ist. Senden Sie sie einfach nochmals ab: Sie zählt nur einmal. {orCall}',
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
    reference: 'die Referenz',
    contact: 'die Telefonnummer oder E-Mail-Adresse',
    reservation: 'die Reservierung',
    ratings: 'die Sterne',
    months: 'der Zeitraum',
  },
  calendarSummary: { one: '{venue}: Tisch für {n} Person', other: '{venue}: Tisch für {n} Personen' },
  calendarRequested: 'Angefragt: {title}',
  manageBooking: 'Buchung verwalten',
};
