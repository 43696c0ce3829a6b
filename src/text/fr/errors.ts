import type { ErrorTexts } from '../shapes.ts';

export const errors: ErrorTexts = {
  venues: { table: 'le restaurant', stay: 'l’hôtel' },
  call: 'Veuillez appeler {venue}.',
  callAt: 'Veuillez appeler {venue} : {phone}.',
  orCall: 'Ou appelez {venue}.',
  orCallAt: 'Ou appelez {venue} : {phone}.',
  codes: {
    venue_unknown: 'Il n’est pas possible de réserver en ligne pour le moment. {call}',
    credentials_refused: 'Il n’est pas possible de réserver en ligne pour le moment. {call}',
    venue_blocked: 'Ce restaurant ne prend pas de réservation en ligne actuellement. {call}',
    booking_disabled: 'Nous ne prenons pas de réservation en ligne pour le moment. {call}',
    venue_closed:
      'Le restaurant est fermé aujourd’hui et ne prend pas de réservation en ligne. Réessayez un autre jour. {orCall}',
    venue_on_holiday:
      'Le restaurant est fermé pour vacances et ne prend pas de réservation en ligne actuellement. Réessayez plus tard. {orCall}',
    outside_booking_hours:
      'En ce moment, nous ne prenons pas de réservation en ligne. Réessayez plus tard. {orCall}',
    conversation_unknown:
      'La réservation a pris trop de temps : veuillez recommencer. Ce que vous avez saisi est conservé.',
    conversation_expired:
      'La réservation a pris trop de temps : veuillez recommencer. Ce que vous avez saisi est conservé.',
    place_unavailable: 'Cette salle ne peut plus être réservée. Choisissez une autre salle.',
    date_on_holiday: 'Le restaurant est fermé pour vacances ce jour-là. Choisissez une autre date.',
    date_closed: 'Le restaurant est fermé ce jour-là. Choisissez une autre date.',
    date_full:
      'Il n’y a plus de table en ligne à cette heure, et personne ne répond au téléphone aujourd’hui. Choisissez une autre date.',
    date_in_past: 'Cette date est passée. Choisissez une date ultérieure.',
    time_in_past: 'Cette heure est déjà passée. Choisissez une heure ultérieure.',
    lunch_unavailable:
      'Le restaurant ne prend pas de réservation pour le repas de midi ce jour-là. Choisissez une autre heure ou une autre date. {orCall}',
    dinner_unavailable:
      'Le restaurant ne prend pas de réservation pour le soir ce jour-là. Choisissez une autre heure ou une autre date. {orCall}',
    time_full:
      'Il n’y a plus de table en ligne à cette heure. Choisissez une autre heure ou moins de personnes. {orCall}',
    one_seat_left:
      'Il n’y a plus de table en ligne à cette heure. Choisissez une autre heure ou moins de personnes. {orCall}',
    few_seats_left:
      'Il n’y a plus de table en ligne à cette heure. Choisissez une autre heure ou moins de personnes. {orCall}',
    event_full:
      'Il n’y a plus de table en ligne à cette heure. Choisissez une autre heure ou moins de personnes. {orCall}',
    slot_taken: 'Cette table vient d’être prise, et rien n’a été réservé. Choisissez une autre heure.',
    party_too_large:
      'Il n’est pas possible de réserver en ligne pour autant de personnes. Choisissez-en moins. {orCall}',
    date_unavailable: 'Il n’y a pas de table ce jour-là. Choisissez une autre date. {orCall}',
    promo_code_invalid: 'Ce code promo n’est pas valable. Corrigez-le ou effacez-le.',
    choice_required: 'Veuillez choisir une des offres pour cette heure.',
    phone_invalid: 'Veuillez indiquer un numéro de téléphone complet.',
    email_invalid: 'Cette adresse e-mail n’est pas complète. Veuillez la vérifier.',
    code_wrong: 'Ce code n’est pas correct. Vérifiez le SMS et saisissez-le de nouveau.',
    code_missing: 'Il n’y a pas de code valable pour cette réservation. Demandez-en un nouveau.',
    step_missing:
      'La réservation a pris trop de temps : veuillez recommencer. Ce que vous avez saisi est conservé.',
    already_booked: 'Cette réservation a déjà été faite. Veuillez attendre la confirmation. {orCall}',
    company_not_found: 'L’hôtel ne connaît aucune entreprise avec ce code. Corrigez-le ou effacez-le.',
    child_ages_missing:
      'Veuillez indiquer l’âge de chaque enfant. Au-delà des âges proposés, on compte comme adulte.',
    stay_not_possible:
      'L’hôtel ne peut pas proposer ce séjour. Choisissez d’autres dates ou un autre nombre de personnes. {orCall}',
    room_taken:
      'La dernière chambre de ce type vient d’être prise, et rien n’a été réservé. Choisissez une autre chambre.',
    rate_unavailable: 'Ce tarif n’est plus proposé, et rien n’a été réservé. Choisissez-en un autre.',
    prices_unavailable:
      'Nous ne pouvons pas afficher les prix de l’hôtel pour le moment ; rien n’a été réservé. {call}',
    price_changed:
      'Le prix a changé, et rien n’a été réservé. Regardez le nouveau prix et choisissez de nouveau.',
    quote_expired: 'Ce prix n’est plus garanti, et rien n’a été réservé. Regardez de nouveau les prix.',
    payment_not_allowed: 'Ce tarif ne peut pas être payé ainsi. Choisissez un autre mode de paiement.',
    booking_not_found: 'Cette réservation est introuvable. {call}',
    booking_failed:
      'Cette réservation n’a pas abouti, et rien n’a été réservé. Choisissez une autre heure. {orCall}',
    cancel_refused: 'Cette réservation ne peut pas être annulée en ligne. {call}',
    change_refused: 'Cette réservation ne peut pas être modifiée en ligne. {call}',
    feedback_closed: 'Cette visite ne peut plus être évaluée. {call}',
    document_unavailable: 'L’hôtel n’a pas de confirmation à télécharger. {call}',
    link_invalid: 'Ce lien n’ouvre aucune réservation : il est incomplet ou trop ancien. {call}',
    booking_not_matched:
      'Nous ne trouvons aucune réservation avec cette référence et ce numéro de téléphone ou cette adresse e-mail. Veuillez vérifier les deux. {orCall}',
    too_many_tries: 'Trop d’essais pour cette référence. Réessayez dans un quart d’heure. {orCall}',
    unknown_site: 'Cette page de réservation n’est pas configurée correctement. Veuillez téléphoner.',
    origin_not_allowed: 'Il n’est pas possible de réserver depuis cette page. {call}',
    not_found: 'Cette adresse n’existe pas.',
    invalid_request: 'Il manque quelque chose ou quelque chose n’est pas correct : {field}.',
    too_large: 'Le texte est trop long. Veuillez le raccourcir.',
    session_invalid:
      'La réservation a pris trop de temps : veuillez recommencer. Ce que vous avez saisi est conservé.',
    session_expired:
      'La réservation a pris trop de temps : veuillez recommencer. Ce que vous avez saisi est conservé.',
    name_invalid: 'Veuillez saisir le nom sans caractères spéciaux tels que < ou >.',
    upstream_unreachable:
      'Le système de réservation est injoignable pour le moment. Réessayez dans un instant. {orCall}',
    upstream_failed:
      'Le système de réservation n’a pas répondu correctement. Réessayez dans un instant. {orCall}',
    outcome_unknown:
      'Nous ne savons pas encore si votre réservation a été faite. Veuillez ne pas réserver de nouveau et attendre la confirmation. {orCall}',
    internal_error: 'Une erreur s’est produite chez nous. Réessayez dans un instant. {orCall}',
  },
  reasons: {
    venue_closed: {
      reopens:
        'Le restaurant est fermé aujourd’hui et ne prend pas de réservation en ligne. Prochain jour d’ouverture : {day}. {orCall}',
    },
    venue_on_holiday: {
      reopens:
        'Le restaurant est fermé pour vacances et ne prend pas de réservation en ligne actuellement. Prochain jour d’ouverture : {day}. {orCall}',
    },
    stay_not_possible: {
      order: 'Le départ doit suivre l’arrivée. Choisissez un départ ultérieur.',
      past: 'L’arrivée est passée. Choisissez une arrivée ultérieure.',
      too_long: {
        one: 'En ligne, le séjour est de {n} nuit au plus. Choisissez un départ plus proche. {orCall}',
        many: 'En ligne, le séjour est de {n} de nuits au plus. Choisissez un départ plus proche. {orCall}',
        other: 'En ligne, le séjour est de {n} nuits au plus. Choisissez un départ plus proche. {orCall}',
      },
      too_far:
        'L’hôtel ne peut pas encore être réservé si longtemps à l’avance. Choisissez une arrivée plus proche. {orCall}',
    },
    phone_invalid: { mobile: 'Veuillez indiquer un numéro de mobile qui peut recevoir des SMS.' },
    cancel_refused: { too_late: 'Il est trop tard pour annuler cette réservation en ligne. {call}' },
    change_refused: { too_late: 'Il est trop tard pour modifier cette réservation en ligne. {call}' },
    outcome_unknown: {
      cancelling:
        'Nous ne savons pas encore si votre réservation a été annulée. Rouvrez le lien dans un instant pour le savoir. {orCall}',
      changing:
        'Nous ne savons pas encore si votre réservation a été modifiée. Rouvrez le lien dans un instant pour le savoir. {orCall}',
      rating:
        'Nous ne savons pas si votre avis est arrivé. Envoyez-le simplement une nouvelle fois : il ne compte qu’une fois. {orCall}',
    },
  },
  fields: {
    body: 'la demande',
    session: 'la session',
    language: 'la langue',
    place: 'la salle',
    offer: 'l’heure',
    date: 'la date',
    partySize: 'le nombre de personnes',
    promoCode: 'le code promo',
    choice: 'l’offre',
    comment: 'le message',
    guest: 'vos coordonnées',
    givenName: 'le prénom',
    familyName: 'le nom',
    email: 'l’adresse e-mail',
    tel: 'le numéro de téléphone',
    telCountry: 'le pays du numéro de téléphone',
    code: 'le code',
    repeat: 'la demande',
    roomType: 'le type de chambre',
    stay: 'le séjour',
    arrival: 'l’arrivée',
    departure: 'le départ',
    arrivalTime: 'l’heure d’arrivée',
    departureTime: 'l’heure de départ',
    adults: 'le nombre d’adultes',
    childAges: 'l’âge des enfants',
    extraBed: 'le lit d’appoint',
    terms: 'ce dont dépend le prix',
    contract: 'le contrat',
    payment: 'le mode de paiement',
    residence: 'le pays de résidence',
    loyaltyCode: 'le code de fidélité',
    quote: 'le prix',
    key: 'la demande',
    token: 'le lien',
    reference: 'la référence',
    contact: 'le numéro de téléphone ou l’adresse e-mail',
    reservation: 'la réservation',
    ratings: 'les étoiles',
    months: 'la période',
  },
  calendarSummary: {
    one: '{venue} : table pour {n} personne',
    many: '{venue} : table pour {n} de personnes',
    other: '{venue} : table pour {n} personnes',
  },
  calendarRequested: 'Demande : {title}',
  manageBooking: 'Gérer la réservation',
};
