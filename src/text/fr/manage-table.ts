import type { ManageTableTexts } from '../shapes.ts';

export const manageTable: ManageTableTexts = {
  changeBooking: 'Modifier la réservation',
  changeRequest: 'Modifier la demande',
  headingChanged: 'Votre réservation est modifiée',
  byPhoneOnly: 'Pour la modifier ou l’annuler, veuillez nous appeler.',
  unverified:
    'À notre connaissance, cette table est à vous ; le restaurant n’a pas pu être consulté. En cas de doute, veuillez appeler.',
  headingRefused: 'Cette table n’a pas pu être réservée',
  refused: 'Le restaurant n’a pas pu accepter votre demande : rien n’est réservé.',
  wasCancelled: 'Elle a été annulée. Si vous ne vous y attendiez pas, veuillez nous appeler.',
  otherTime: 'Choisir une autre heure',
  lookAgain: 'Regarder de nouveau',
  lookingAgain: 'Nous interrogeons le restaurant…',
  noAnswerYet: 'Il n’y a pas encore de réponse.',

  headingChange: 'Quand souhaitez-vous venir à la place ?',
  bookedNow: 'Réservé actuellement : {when}, {people}',
  sameAsBooked:
    'C’est ce que vous avez réservé. Choisissez un autre jour, une autre heure ou un autre nombre de personnes.',
  headingCompare: 'Modifier ainsi ?',
  before: 'Jusqu’ici',
  after: 'Nouveau',
  becomesRequest:
    'Cette heure est sur demande : vous renoncez à votre réservation, et le restaurant doit encore accepter la nouvelle.',
  changing: 'Modification de votre réservation…',
  headingChangeUnknown: 'Nous ne savons pas encore si elle est modifiée',
  changeUnknown:
    'La connexion a été interrompue pendant la modification. Veuillez vérifier ici ou nous appeler.',
  changeStillUnknown: 'Toujours pas de réponse. Veuillez nous appeler pour vous en assurer.',
  notChanged: 'Votre réservation reste comme avant : elle n’a pas été modifiée.',

  headingFind: 'Trouver votre réservation',
  findHint:
    'La référence figure dans votre confirmation. Le lien qui s’y trouve mène tout droit à votre réservation.',
  contact: 'Numéro de téléphone ou e-mail',
  contactHint: 'Comme vous l’avez indiqué en réservant.',
  missingReference: 'Veuillez saisir la référence.',
  missingContact: 'Veuillez saisir votre numéro de téléphone ou votre adresse e-mail.',
  find: 'Afficher la réservation',
  finding: 'Nous cherchons votre réservation…',
  findInstead: 'La chercher par sa référence',
};
