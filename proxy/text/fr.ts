import type { Catalog } from './catalog.ts';

const venues = { table: 'le restaurant', stay: "l'hôtel" };
const notAvailable = (call: string) => `La réservation en ligne n'est pas disponible pour le moment. ${call}`;
const noTable = (orCall: string) =>
  `Il n'y a plus de table en ligne à cette heure. Choisissez une autre heure ou moins de personnes. ${orCall}`;
const beginAgain = () =>
  'La réservation a pris trop de temps et doit être recommencée. Vos indications sont conservées.';

export const fr: Catalog = {
  call: (kind, phone) =>
    phone ? `Veuillez appeler ${venues[kind]} : ${phone}.` : `Veuillez appeler ${venues[kind]}.`,
  orCall: (kind, phone) => (phone ? `Ou appelez ${venues[kind]} : ${phone}.` : `Ou appelez ${venues[kind]}.`),
  errors: {
    venue_unknown: ({ call }) => notAvailable(call),
    credentials_refused: ({ call }) => notAvailable(call),
    venue_blocked: ({ call }) => `Ce restaurant ne peut pas être réservé en ligne actuellement. ${call}`,
    booking_disabled: ({ call }) => `La réservation en ligne est désactivée pour le moment. ${call}`,
    venue_closed: ({ call }) =>
      `Le restaurant est fermé aujourd'hui et ne prend pas de réservation en ligne. ${call}`,
    venue_on_holiday: ({ call }) =>
      `Le restaurant est en vacances et ne prend pas de réservation en ligne actuellement. ${call}`,
    outside_booking_hours: ({ orCall }) =>
      `Aucune réservation en ligne n'est prise en ce moment. Réessayez plus tard. ${orCall}`,
    conversation_unknown: beginAgain,
    conversation_expired: beginAgain,
    place_unavailable: () => 'Cette salle ne peut plus être réservée. Choisissez une autre salle.',
    date_on_holiday: () => 'Le restaurant est en vacances ce jour-là. Choisissez une autre date.',
    date_closed: () => 'Le restaurant est fermé ce jour-là. Choisissez une autre date.',
    date_full: () =>
      "Les tables en ligne pour cette heure sont prises, et personne ne répond au téléphone aujourd'hui. Choisissez une autre date.",
    date_in_past: () => 'Cette date est passée. Choisissez une date ultérieure.',
    time_in_past: () => 'Cette heure est déjà passée. Choisissez une heure ultérieure.',
    lunch_unavailable: ({ orCall }) =>
      `Le restaurant ne prend pas de réservation pour ce midi. Choisissez une autre date. ${orCall}`,
    dinner_unavailable: ({ orCall }) =>
      `Le restaurant ne prend pas de réservation pour ce soir. Choisissez une autre date. ${orCall}`,
    time_full: ({ orCall }) => noTable(orCall),
    one_seat_left: ({ orCall }) => noTable(orCall),
    few_seats_left: ({ orCall }) => noTable(orCall),
    event_full: ({ orCall }) => noTable(orCall),
    slot_taken: () => "Cette table vient d'être prise, et rien n'a été réservé. Choisissez une autre heure.",
    party_too_large: ({ orCall }) =>
      `C'est plus de personnes qu'il n'est possible d'en réserver en ligne. Choisissez-en moins. ${orCall}`,
    date_unavailable: ({ orCall }) =>
      `Il n'y a pas de table ce jour-là. Choisissez une autre date. ${orCall}`,
    promo_code_invalid: () => "Ce code promo n'est pas valable. Corrigez-le ou laissez-le de côté.",
    choice_required: () => 'Veuillez choisir une des offres pour cette heure.',
    phone_invalid: ({ reason }) =>
      reason === 'mobile'
        ? 'Veuillez indiquer un numéro de mobile qui peut recevoir des SMS.'
        : 'Veuillez indiquer un numéro de téléphone complet.',
    email_invalid: () => "Cette adresse e-mail n'est pas complète. Veuillez la vérifier.",
    code_wrong: () => "Ce code n'est pas juste. Vérifiez le SMS et saisissez-le de nouveau.",
    code_missing: () => "Il n'y a pas de code valable pour cette réservation. Demandez-en un nouveau.",
    step_missing: beginAgain,
    already_booked: ({ orCall }) =>
      `Cette réservation a déjà été faite. Veuillez attendre la confirmation. ${orCall}`,
    company_not_found: () =>
      "L'hôtel ne connaît aucune entreprise avec ce code. Corrigez-le ou laissez-le de côté.",
    child_ages_missing: () =>
      "Veuillez indiquer l'âge de chaque enfant. Au-delà des âges proposés, on compte comme adulte.",
    stay_not_possible: ({ reason, limit, orCall }) => {
      if (reason === 'order') return "Le départ doit être après l'arrivée. Choisissez un départ ultérieur.";
      if (reason === 'past') return "L'arrivée est passée. Choisissez une arrivée ultérieure.";
      if (reason === 'too_long')
        return `En ligne, le séjour est de ${limit} nuits au plus. Choisissez un départ plus proche. ${orCall}`;
      if (reason === 'too_far')
        return `L'hôtel ne peut pas encore être réservé si longtemps à l'avance. Choisissez une arrivée plus proche. ${orCall}`;
      return `L'hôtel ne peut pas proposer ce séjour. Choisissez d'autres dates ou d'autres personnes. ${orCall}`;
    },
    room_taken: () =>
      "La dernière chambre de ce type vient d'être prise, et rien n'a été réservé. Choisissez une autre chambre.",
    rate_unavailable: () => "Ce prix n'est plus proposé, et rien n'a été réservé. Choisissez-en un autre.",
    price_changed: () =>
      "Le prix a changé, et rien n'a été réservé. Regardez le nouveau prix et choisissez de nouveau.",
    quote_expired: () => "Ce prix n'est plus certain, et rien n'a été réservé. Regardez de nouveau les prix.",
    payment_not_allowed: () => 'Ce prix ne peut pas être payé ainsi. Choisissez un autre mode de paiement.',
    booking_not_found: ({ kind, call }) =>
      `${kind === 'table' ? 'Le restaurant' : "L'hôtel"} ne trouve pas cette réservation. ${call}`,
    booking_failed: ({ orCall }) => `Cette réservation n'a pas abouti. Choisissez une autre heure. ${orCall}`,
    cancel_refused: ({ call }) => `Cette réservation ne peut pas être annulée en ligne. ${call}`,
    change_refused: ({ call }) => `Cette réservation ne peut pas être modifiée en ligne. ${call}`,
    document_unavailable: ({ call }) => `L'hôtel n'a pas de confirmation à télécharger. ${call}`,
    link_invalid: ({ call }) =>
      `Ce lien n'ouvre aucune réservation : il est incomplet ou trop ancien. ${call}`,
    unknown_site: () => "Cette page de réservation n'est pas configurée correctement. Veuillez téléphoner.",
    origin_not_allowed: ({ call }) => `La réservation n'est pas permise depuis cette page. ${call}`,
    not_found: () => "Cette adresse n'existe pas.",
    invalid_request: ({ field }) => `Il manque quelque chose ou une indication est fausse : ${field}.`,
    too_large: () => 'Le texte est trop long. Veuillez le raccourcir.',
    session_invalid: beginAgain,
    session_expired: beginAgain,
    name_invalid: () => 'Veuillez saisir le nom sans caractères spéciaux tels que < ou >.',
    upstream_unreachable: ({ orCall }) =>
      `La réservation n'est pas joignable en ce moment. Réessayez dans un instant. ${orCall}`,
    upstream_failed: ({ orCall }) =>
      `La réservation n'a pas répondu correctement. Réessayez dans un instant. ${orCall}`,
    outcome_unknown: ({ reason, orCall }) => {
      if (reason === 'cancelling')
        return `Nous ne savons pas encore si votre réservation a été annulée. Rouvrez le lien dans un instant pour le voir. ${orCall}`;
      if (reason === 'changing')
        return `Nous ne savons pas encore si votre réservation a été modifiée. Ouvrez de nouveau le lien dans un instant. ${orCall}`;
      return `Nous ne savons pas encore si votre réservation a été faite. Ne réservez pas à nouveau et attendez la confirmation. ${orCall}`;
    },
    internal_error: ({ orCall }) =>
      `Une erreur s'est produite chez nous. Réessayez dans un instant. ${orCall}`,
  },
  fields: {
    body: 'la demande',
    session: 'la session',
    language: 'la langue',
    place: 'la salle',
    offer: "l'heure",
    date: 'la date',
    partySize: 'le nombre de personnes',
    promoCode: 'le code promo',
    choice: "l'offre",
    comment: 'la remarque',
    guest: 'vos coordonnées',
    givenName: 'le prénom',
    familyName: 'le nom',
    email: "l'adresse e-mail",
    tel: 'le numéro de téléphone',
    telCountry: 'le pays du numéro de téléphone',
    code: 'le code',
    repeat: 'la demande',
    roomType: 'le type de chambre',
    stay: 'le séjour',
    arrival: "l'arrivée",
    departure: 'le départ',
    arrivalTime: "l'heure d'arrivée",
    departureTime: "l'heure de départ",
    adults: "le nombre d'adultes",
    childAges: "l'âge des enfants",
    extraBed: "le lit d'appoint",
    terms: 'ce dont dépend le prix',
    contract: 'le contrat',
    payment: 'le mode de paiement',
    residence: 'le pays de résidence',
    loyaltyCode: 'le code de fidélité',
    quote: 'le prix',
    key: 'la demande',
    token: 'le lien',
  },
  calendarSummary: (venue, partySize) =>
    `${venue} : table pour ${partySize} ${partySize === 1 ? 'personne' : 'personnes'}`,
  manageBooking: 'Gérer la réservation',
};
