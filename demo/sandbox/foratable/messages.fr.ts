import type { Messages } from './messages-shape.ts';

const byPhone =
  'Malheureusement, aucune réservation en ligne n’est possible pour le moment souhaité.\n' +
  'Veuillez contacter directement le restaurant :\n%s';

export const fr: Messages = {
  errors: {
    invalid_restaurant_hash: 'Hash du restaurant non valable !',
    incorrect_login: 'Identifiants API non valables. L’e-mail ou le mot de passe est faux !',
    blocked:
      'Aucune réservation n’est possible actuellement ! Foratable a bloqué le système pour ce restaurant.',
    not_enabled:
      'Le système de réservation n’est pas activé actuellement.\n' +
      'Veuillez essayer par téléphone au %s.\nMerci beaucoup !',
    closed: 'Le restaurant est fermé ce jour-là !',
    holiday:
      'Malheureusement, aucune réservation n’est possible actuellement ! Le restaurant est fermé aujourd’hui et ne ' +
      'peut pas accepter de réservations. Merci de votre compréhension.',
    no_intime:
      'Malheureusement, aucune réservation en ligne n’est possible actuellement ! Veuillez essayer par téléphone ou ' +
      'plus tard.',
    invalid_request_hash: 'Hash de la requête non valable !',
    expired_request_hash: 'Le hash de la requête a expiré (valable 1 heure) !',
    invalid_reservation_hash: 'Hash de réservation non valable !',
    day_is_holiday: 'Le restaurant est en vacances ce jour-là !',
    day_is_closed: 'Le restaurant est fermé ce jour-là !',
    no_person_telefon:
      'Notre contingent de réservations en ligne est épuisé pour ce moment.\n' +
      'Aujourd’hui, nous ne pouvons pas répondre au téléphone car nous sommes fermés.',
    no_past: 'La date ne doit pas être dans le passé !',
    no_past_time: 'L’heure ne doit pas être dans le passé !',
    not_lunch:
      'Le restaurant %s ne peut pas accepter de réservations pour ce midi.\n' +
      'Vous pouvez choisir une autre date ou nous adresser votre demande par téléphone : %s',
    not_dinner:
      'Le restaurant %s ne peut pas accepter de réservations pour ce soir.\n' +
      'Vous pouvez choisir une autre date ou nous adresser votre demande par téléphone : %s',
    nomore_person: byPhone,
    only_person: byPhone,
    only_persons: byPhone,
    too_much_people: 'On peut réserver pour %s places au maximum !',
    no_event_capacity: byPhone,
    no_res_time:
      'Aucune table n’est disponible ce jour-là. Vous pouvez choisir une autre date ou nous adresser votre demande ' +
      'par téléphone : %s',
    invalid_promocode: 'Le code promo n’est pas valable.',
    choice_disabled: 'La fonction de choix est désactivée',
    choice_not_set: 'Le choix n’a pas été indiqué',
    not_valid_email: 'Adresse e-mail non valable !',
    wrong_euromobile:
      'Le format du numéro de téléphone est faux. Seuls les numéros mobiles européens et américains sont possibles.',
    wrong_code: 'Le code SMS est faux',
    no_code:
      'Aucun code n’est encore enregistré pour cette requête. Veuillez d’abord appeler la méthode setGuest !',
    incorrect_language: 'Langue non valable !',
    feedback_not_updated: 'L’avis n’a pas été modifié !',
    feedback_not_allowed: 'L’avis ne peut plus être modifié !',
    feedback_answer_already_exists: 'Il existe déjà une réponse à cet avis',
    not_status_1:
      'Le moment de la réservation n’a pas encore été transmis. Veuillez d’abord appeler setTable !',
    not_status_2:
      'Les données du client n’ont pas encore été transmises. Veuillez d’abord appeler setGuest !',
    res_allready_done: 'La demande de réservation a déjà été envoyée. Merci de patienter.',
  },
  sms: {
    code: '%s : votre code pour la réservation est %s.',
    confirmation: '%s : votre réservation du %s à %s pour %s personnes est confirmée.',
    refusal: '%s : votre réservation du %s à %s pour %s personnes n’a malheureusement pas pu être acceptée.',
  },
};
