import type { ManageTexts } from '../shapes.ts';

export const manage: ManageTexts = {
  headingBooked: 'Votre réservation',
  headingRequestedStay: 'L’hôtel n’a pas encore confirmé',
  headingRequestedTable: 'Votre demande n’a pas encore reçu de réponse',
  headingCancel: 'Annuler cette réservation ?',
  headingCancelled: 'Votre réservation est annulée',
  headingWithdraw: 'Annuler cette demande ?',
  headingWithdrawn: 'Votre demande est annulée',
  headingInactive: 'Cette réservation n’est pas valable',
  headingInvalid: 'Ce lien n’ouvre aucune réservation',

  lookingUp: 'Nous cherchons votre réservation…',
  cancelled: 'Dommage que vous ne veniez pas. Une autre fois, peut-être !',
  inactive:
    'Nous n’en avons plus trace : elle a probablement été annulée. En cas de doute, veuillez nous appeler.',
  invalid:
    'Il est peut-être incomplet ou trop ancien. Veuillez l’ouvrir de nouveau depuis votre confirmation ou nous appeler.',
  paid: 'Payé',
  unpaid: 'Reste à payer',
  agreed: 'Prix tel qu’affiché',
  cancel: 'Annuler la réservation',
  confirmCancel: 'Oui, annuler',
  keep: 'Non, la garder',
  headingStillHeld: 'Gardé pour vous, mais pas encore réservé',
  cancelStay: 'La chambre sera attribuée à d’autres. C’est définitif.',
  moneyBack: 'Vous avez payé {paid}. Cette somme vous sera remboursée selon les conditions de l’hôtel.',
  someMoneyBack:
    'Ce tarif est remboursable : ce que vous avez payé vous sera remboursé selon les conditions de l’hôtel.',
  nothingPaid: 'Vous n’avez encore rien payé.',
  moneyKept: 'Ce tarif n’est pas remboursable : les {paid} que vous avez payés ne vous seront pas rendus.',
  noMoneyBack: 'Ce tarif n’est pas remboursable : aucun montant ne vous sera remboursé.',
  askCosts: 'Pour savoir si l’annulation entraîne des frais, appelez-nous : {phone}.',
  houseTellsCosts: 'L’établissement vous dira si l’annulation entraîne des frais.',
  cancelling: 'Annulation de votre réservation…',
  withdraw: 'Annuler la demande',
  withdrawing: 'Annulation de votre demande…',
  withdrawSure: 'Ce que vous avez demandé pourra être attribué à d’autres. C’est définitif.',
  notCancellable: 'Cette réservation ne peut plus être annulée ici. Veuillez nous appeler.',
  requestNotCancellable: 'Cette demande ne peut plus être annulée ici. Veuillez nous appeler.',
  headingUnknown: 'Nous ne savons pas encore si elle est annulée',
  cancelUnknown:
    'La connexion a été interrompue pendant l’annulation. Veuillez vérifier ici ou nous appeler.',
  cancelStillUnknown: 'Toujours pas de réponse. Veuillez nous appeler pour vous en assurer.',
  notCancelled: 'Votre réservation reste valable : elle n’a pas été annulée.',
  headingLost: 'Nous ne pouvons pas afficher votre réservation pour le moment',

  place: 'Où',
  requested: 'Rien n’est encore réservé : nous devons d’abord accepter votre demande.',
  requestedStay:
    'Rien n’est encore réservé : l’hôtel doit d’abord confirmer. Il vous écrira un e-mail ou vous appellera.',
  held: 'La réservation sera ferme une fois payée.',
  cancelTable: 'La table sera attribuée à d’autres. C’est définitif.',

  changeByPhone: 'Pour modifier quelque chose, veuillez nous appeler.',
};
