import type { Messages } from './messages-shape.ts';

const byPhone =
  'Purtroppo per il momento desiderato non è possibile prenotare online.\n' +
  'La preghiamo di contattare direttamente il ristorante:\n%s';

export const it: Messages = {
  errors: {
    invalid_restaurant_hash: 'Hash del ristorante non valido!',
    incorrect_login: 'Accesso API non valido. L’e-mail o la password è errata!',
    blocked: 'Al momento non è possibile prenotare! Foratable ha bloccato il sistema per questo ristorante.',
    not_enabled:
      'Il sistema di prenotazione al momento non è attivo.\nLa preghiamo di telefonare al numero %s.\nGrazie!',
    closed: 'In questo giorno il ristorante è chiuso!',
    holiday:
      'Purtroppo al momento non è possibile prenotare! Oggi il ristorante è chiuso e non può accettare ' +
      'prenotazioni. La ringraziamo per la comprensione.',
    no_intime:
      'Purtroppo al momento non è possibile prenotare online! Provi per telefono oppure di nuovo più tardi.',
    invalid_request_hash: 'Hash della richiesta non valido!',
    expired_request_hash: 'L’hash della richiesta è scaduto (validità 1 ora)!',
    invalid_reservation_hash: 'Hash della prenotazione non valido!',
    day_is_holiday: 'In questo giorno il ristorante è chiuso per ferie!',
    day_is_closed: 'In questo giorno il ristorante è chiuso!',
    no_person_telefon:
      'I nostri posti per le prenotazioni online a quest’ora sono esauriti.\n' +
      'Oggi non possiamo rispondere al telefono perché siamo chiusi.',
    no_past: 'La data non può essere nel passato!',
    no_past_time: 'L’ora non può essere nel passato!',
    not_lunch:
      'Il ristorante %s non può accettare prenotazioni per questo pranzo.\n' +
      'Può scegliere un’altra data oppure chiedere direttamente per telefono: %s',
    not_dinner:
      'Il ristorante %s non può accettare prenotazioni per questa sera.\n' +
      'Può scegliere un’altra data oppure chiedere direttamente per telefono: %s',
    nomore_person: byPhone,
    only_person: byPhone,
    only_persons: byPhone,
    too_much_people: 'Si possono prenotare al massimo %s posti!',
    no_event_capacity: byPhone,
    no_res_time:
      'In questo giorno non ci sono tavoli disponibili. Può scegliere un’altra data oppure chiedere direttamente per ' +
      'telefono: %s',
    invalid_promocode: 'Il codice promo non è valido.',
    choice_disabled: 'La funzione di scelta è disattivata',
    choice_not_set: 'La scelta non è stata indicata',
    not_valid_email: 'Indirizzo e-mail non valido!',
    wrong_euromobile:
      'Il formato del numero di telefono è errato. Al momento sono possibili solo numeri mobili europei e americani.',
    wrong_code: 'Il codice SMS è errato',
    no_code:
      'Per questa richiesta non è ancora stato registrato un codice. Eseguire prima il metodo setGuest!',
    incorrect_language: 'Lingua non valida!',
    feedback_not_updated: 'Il feedback non è stato modificato!',
    feedback_not_allowed: 'Il feedback non può più essere modificato!',
    feedback_answer_already_exists: 'Esiste già una risposta a questo feedback',
    not_status_1: 'Il momento della prenotazione non è ancora stato trasmesso. Eseguire prima setTable!',
    not_status_2: 'I dati dell’ospite non sono ancora stati trasmessi. Eseguire prima setGuest!',
    res_allready_done: 'La richiesta di prenotazione è già stata inviata. La preghiamo di avere pazienza.',
  },
  sms: {
    code: '%s: il Suo codice per la prenotazione è %s.',
    confirmation: '%s: la Sua prenotazione del %s alle %s per %s persone è confermata.',
    refusal: '%s: purtroppo la Sua prenotazione del %s alle %s per %s persone non può essere accettata.',
  },
};
