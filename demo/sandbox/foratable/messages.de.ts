import type { Messages } from './messages-shape.ts';

const byPhone =
  'Für den gewünschten Zeitpunkt sind leider keine Online-Reservationen über das Reservationssystem möglich\n' +
  'Bitte kontaktieren Sie das Restaurant direkt:\n%s';

/** The vendor's own words (Book-API 1.2), its slips included; the SMS texts are ours. */
export const de: Messages = {
  errors: {
    invalid_restaurant_hash: 'Ungültiger Restaurant Hash!',
    incorrect_login: 'Ungültiges Api-User Login. Entweder E-Mail oder Passwort falsch!',
    blocked:
      'Zur Zeit ist keine Reservation möglich! Für dieses Restaurant wurde das System von Foratable gesperrt.',
    not_enabled:
      'Das Reservationssystem ist momentan nicht aktiviert.\n' +
      'Bitte versuchen Sie es telefonisch unter der Nr. %s.\nVielen Dank!',
    closed: 'An diesem Tag ist das Restaurant geschlossen!',
    holiday:
      'Zur Zeit ist leider keine Reservation möglich! Das Restaurant ist heute geschlossen und kann keine ' +
      'Reservationen entgegennehmen. Wir bitten um Verständnis.',
    no_intime:
      'Zur Zeit sind leider keine Online-Reservationen über das Reservationssystem möglich! Bitte versuchen Sie es ' +
      'direkt per Telefon oder später noch einmal.',
    invalid_request_hash: 'Ungültiger Request Hash!',
    expired_request_hash: 'Request Hash ist abgelaufen (Gültigkeit 1 Stunde)!',
    invalid_reservation_hash: 'Ungültiger Reservation Hash!',
    day_is_holiday: 'An diesem Tag hat das Restaurant Betriebsferien!',
    day_is_closed: 'An diesem Tag hat das Restaurant geschlossen!',
    no_person_telefon:
      'Unser Kontingent für Online Reservationen ist zu diesem Zeitpunkt leider aufgebraucht.\n' +
      'Heute können keine telefonische Anfragen entgegen genommen werden da wir geschlossen haben.',
    no_past: 'Datum darf nicht in der Vergangenheit liegen!',
    no_past_time: 'Zeit darf nicht in der Vergangenheit liegen!',
    not_lunch:
      'Das Restaurant %s kann für diesen Mittag keine Buchungen entgegennehmen.\n' +
      'Sie können jedoch gerne ein anderes Datum wählen oder telefonisch direkt eine Anfrage starten: %s',
    not_dinner:
      'Das Restaurant %s kann für diesen Abend keine Buchungen entgegennehmen.\n' +
      'Sie können jedoch gerne ein anderes Datum wählen oder telefonisch direkt eine Anfrage starten: %s',
    nomore_person: byPhone,
    only_person: byPhone,
    only_persons: byPhone,
    too_much_people: 'Es kann nur für maximal %s Plätze reserviert werden!',
    no_event_capacity: byPhone,
    no_res_time:
      'An diesem Tag stehen keine Tische zur Verfügung. Sie können jedoch gerne ein anderes Datum wählen oder ' +
      'telefonisch direkt eine Anfrage starten: %s',
    invalid_promocode: 'Der Promo-Code ist ungültig.',
    choice_disabled: 'The choice Feature is disabled',
    choice_not_set: 'The choice Feature is not set',
    not_valid_email: 'Ungültige E-Mail Adresse!',
    wrong_euromobile:
      'Die Telefonnummer ist im falschen Format. Zur Zeit nur mit europäischen und amerikanischen Mobilnummern möglich.',
    wrong_code: 'Der SMS Code ist falsch',
    no_code:
      'Für diesen Request wurde im System noch keinen Code hinterlegt. Bitte zuerst die Methode setGuest aufrufen!',
    incorrect_language: 'Ungültige Sprache!',
    feedback_not_updated: 'Feedback wurde nicht geändert!',
    feedback_not_allowed: 'Feedback kann nicht mehr geändert werden!',
    feedback_answer_already_exists: 'Es existiert schon eine Feedback Antwort',
    not_status_1:
      'Die Angaben des Zeitpunkt der Tischbuchung wurden noch nicht übermittelt. Bitte zuerst setTable ausführen!',
    not_status_2: 'Die Angaben des Gastes wurden noch nicht übermittelt. Bite zuerst setGuest ausführen!',
    res_allready_done: 'Die Reservationsanfrage wurde schon ausgelöst. Haben Sie Geduld.',
  },
  sms: {
    code: '%s: Ihr Code für die Reservation lautet %s.',
    confirmation: '%s: Ihre Reservation am %s um %s Uhr für %s Personen ist bestätigt.',
    refusal: '%s: Ihre Reservation am %s um %s Uhr für %s Personen kommt leider nicht zustande.',
  },
};
