import { describe, expect, it } from 'vitest';
import { prepaymentInWords } from './booked-stay.ts';
import { booked } from './booked.ts';
import { commonLater } from './common-later.ts';
import { dateInSentence, momentInSentence } from './date-in-sentence.ts';
import { languages, type Language } from './languages.ts';
import type { BookedTexts, LaterTexts, StayLaterTexts } from './shapes.ts';
import { stayLater } from './stay-later.ts';
import { fill, loadTexts } from './text.ts';

type Texts = BookedTexts & LaterTexts & StayLaterTexts;

/** A week from the first of a month on: each weekday, as it is said after a preposition. */
const week = ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-12-${day}`);
const spoken: Record<Language, { locale: string; days: string[]; time: string }> = {
  de: {
    locale: 'de-CH',
    days: [
      'Dienstag, 1. Dezember',
      'Mittwoch, 2. Dezember',
      'Donnerstag, 3. Dezember',
      'Freitag, 4. Dezember',
      'Samstag, 5. Dezember',
      'Sonntag, 6. Dezember',
      'Montag, 7. Dezember',
    ],
    time: '{day}, 18:30 Uhr',
  },
  en: {
    locale: 'en-GB',
    days: [
      'Tuesday, 1 December',
      'Wednesday, 2 December',
      'Thursday, 3 December',
      'Friday, 4 December',
      'Saturday, 5 December',
      'Sunday, 6 December',
      'Monday, 7 December',
    ],
    time: '18:30 on {day}',
  },
  fr: {
    locale: 'fr-CH',
    days: [
      'mardi 1er décembre',
      'mercredi 2 décembre',
      'jeudi 3 décembre',
      'vendredi 4 décembre',
      'samedi 5 décembre',
      'dimanche 6 décembre',
      'lundi 7 décembre',
    ],
    time: '{day} à 18:30',
  },
  it: {
    locale: 'it-CH',
    days: [
      'martedì 1º dicembre',
      'mercoledì 2 dicembre',
      'giovedì 3 dicembre',
      'venerdì 4 dicembre',
      'sabato 5 dicembre',
      'domenica 6 dicembre',
      'lunedì 7 dicembre',
    ],
    time: '{day}, ore 18:30',
  },
  uk: {
    locale: 'uk-UA',
    days: [
      'вівторка, 1 грудня',
      'середи, 2 грудня',
      'четверга, 3 грудня',
      'п’ятниці, 4 грудня',
      'суботи, 5 грудня',
      'неділі, 6 грудня',
      'понеділка, 7 грудня',
    ],
    time: '18:30 {day}',
  },
};

/** Every sentence with a date in it; `{day}`, `{next}` and `{moment}` as above. */
const sentences: Record<
  Language,
  Record<'free' | 'moved' | 'contract' | 'held' | 'isHeld' | 'due', string>
> = {
  de: {
    free: 'Frei ab {day}',
    moved: 'Sie bleiben jetzt von {day}, bis {next}.',
    contract: 'bis {day} 2026',
    held: 'Für Sie freigehalten bis {moment}',
    isHeld: 'Freigehalten bis {moment}, noch nicht gebucht, Nummer 7',
    due: 'CHF 85.50 zu bezahlen bis {moment}',
  },
  en: {
    free: 'Free from {day}',
    moved: 'Your stay is now from {day} to {next}.',
    contract: 'until {day} 2026',
    held: 'Held for you until {moment}',
    isHeld: 'Held until {moment}, not booked yet, number 7',
    due: 'CHF 85.50 to be paid by {moment}',
  },
  fr: {
    free: 'Libre dès le {day}',
    moved: 'Votre séjour va maintenant du {day} au {next}.',
    contract: 'jusqu’au {day} 2026',
    held: 'Gardé pour vous jusqu’au {moment}',
    isHeld: 'Gardé jusqu’au {moment}, pas encore réservé, numéro 7',
    due: '85.50 CHF à payer au plus tard le {moment}',
  },
  it: {
    free: 'Libera da {day}',
    moved: 'Ora il Suo soggiorno va da {day} a {next}.',
    contract: 'fino a {day} 2026',
    held: 'Tenuto libero per Lei fino a {moment}',
    isHeld: 'Tenuto libero fino a {moment}, non ancora prenotato, numero 7',
    due: 'CHF 85.50 da pagare entro {moment}',
  },
  uk: {
    free: 'Вільно від {day}',
    moved: 'Тепер ви зупиняєтеся в нас із {day}, до {next}.',
    contract: 'до {day} 2026 р.',
    held: 'Притримано для вас до {moment}',
    isHeld: 'Притримано до {moment}, ще не заброньовано, номер 7',
    due: '85,50 CHF треба сплатити до {moment}',
  },
};

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe.each(languages)('a date in a sentence in %s', (language) => {
  const { locale, days, time } = spoken[language];

  it.each(
    week.map((date, index) => [days[index] as string, date, week[index + 1], days[index + 1]] as const),
  )('is right after its preposition: %s', async (day, date, nextDate = '2026-12-08', next) => {
    const text = (await loadTexts(language, [commonLater, booked, stayLater])) as Texts;
    const words = { text, locale };
    const until = `${date}T18:30`;
    const prepayment = {
      kind: 'due' as const,
      amount: { minor: 8550, currency: 'CHF' },
      due: until,
      words: null,
    };
    const moment = momentInSentence(words, until);
    expect(plain(moment)).toBe(fill(time, { day }));
    const told = {
      free: fill(text.freeFrom, { date: dateInSentence(words, date) }),
      moved: fill(text.datesMoved, {
        arrival: dateInSentence(words, date),
        departure: dateInSentence(words, nextDate),
      }),
      contract: fill(text.untilDay, { date: dateInSentence(words, date, { year: true }) }),
      held: fill(text.headingHeld, { time: moment }),
      isHeld: fill(text.isHeld, { time: moment, reference: '7' }),
      due: prepaymentInWords(words, { prepayment }),
    };
    for (const [name, sentence] of Object.entries(told)) {
      const expected = sentences[language][name as keyof typeof told];
      if (name === 'moved' && !next) continue;
      expect(plain(sentence)).toBe(fill(expected, { day, next: next ?? '', moment: plain(moment) }));
      expect(sentence).not.toMatch(/\.\./);
    }
  });
});

describe('a date in a sentence', () => {
  it('is the one that the guest’s region writes', async () => {
    const text = await commonLater('en');
    expect(dateInSentence({ text, locale: 'en-US' }, '2026-12-01')).toBe('Tuesday, December 1');
    expect(momentInSentence({ text, locale: 'en-US' }, '2026-12-01T18:30')).toMatch(
      /^6:30\sPM on Tuesday, December 1$/,
    );
    expect(dateInSentence({ text: await commonLater('de'), locale: 'de-AT' }, '2027-01-11')).toBe(
      'Montag, 11. Jänner',
    );
  });
});
