/** What the hotel's short name for its currency ("грн", "Fr.", "US$") can mean. It is no code, and follows the language. */

/** Languages in which a hotel may write a currency's name. */
const languages =
  'uk en de fr it ru pl cs sk hu ro bg es pt tr be ka az kk uz hy hr sr sl lt lv et sv da nb fi el nl he'.split(
    ' ',
  );
/** Those that have signs of their own for it: "$US", "US$". */
const signLanguages = ['uk', 'en', 'de', 'fr', 'it', 'ru', 'pl', 'cs'];
const namers = languages.map((language) => new Intl.DisplayNames(language, { type: 'currency' }));

const dollars = 'USD AUD CAD NZD SGD HKD TWD BSD BBD BZD BMD KYD FJD GYD JMD LRD NAD SBD SRD TTD XCD';
const crowns = 'CZK SEK NOK DKK ISK';

/** Short names that are written, though no locale has them. Those that several countries use mean any of theirs. */
const shortNames: Readonly<Record<string, string>> = {
  'грн гр грив гривня гривні гривень hrn hrv': 'UAH',
  'шфр швфр швфранк швейцфранк sfr sfrs sfranken': 'CHF',
  'фр франк fr frs franken': 'CHF XOF XAF XPF DJF KMF GNF RWF BIF CDF',
  cfa: 'XOF XAF',
  'руб рубль рублей rub rubl р': 'RUB RUR BYN BYR',
  'бруб белруб': 'BYN BYR',
  'дол долл долар доллар долари доллары dollar dollars': dollars,
  'долсша доллсша usdol': 'USD',
  'євро евро euro euros': 'EUR',
  'зл злот злотий злотых zl zloty': 'PLN',
  'kr крон крона крони koruna korun kc': crowns,
  'фунт фстерл pound pounds': 'GBP EGP LBP SYP GIP FKP SHP SSP SDG',
  'лей леев лея lei leu': 'RON MDL',
  'лв лева лев': 'BGN',
  'ft форинт forint': 'HUF',
  'тг тенге': 'KZT',
  'ларі лари': 'GEL',
  'сум сўм': 'UZS',
  сом: 'KGS UZS',
  драм: 'AMD',
  'манат ман': 'AZN TMT',
  'дин динар din dinar': 'RSD BHD DZD IQD JOD KWD LYD TND',
  'тл tl лира ліра lira': 'TRY',
};

/** Without what differs between two ways to write the same: case, dots, spaces. */
const plain = (label: string) =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Zs}\s.·]/gu, '');

function signsOf(code: string, language: string): (string | undefined)[] {
  return (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay });
    return format.formatToParts(1).find(({ type }) => type === 'currency')?.value;
  });
}

const tabled = Object.entries(shortNames).map(([labels, codes]) => ({
  labels: labels.split(' '),
  codes: new Set(codes.split(' ')),
}));

/** Of a currency: its code, names, signs and short names, plain. Kept, as it is asked for at every price. */
const known = new Map<string, ReadonlySet<string>>();
function labelsOf(code: string): ReadonlySet<string> {
  const before = known.get(code);
  if (before) return before;
  const labels = [
    code,
    ...namers.map((names) => names.of(code)),
    ...signLanguages.flatMap((language) => signsOf(code, language)),
    ...tabled.filter(({ codes }) => codes.has(code)).flatMap((row) => row.labels),
  ];
  const made = new Set(labels.map((label) => plain(label ?? '')));
  known.set(code, made);
  return made;
}

const canMean = (label: string, code: string) => labelsOf(code).has(plain(label));
/** Looks at every currency, which takes a moment: only a label that is not the site's own comes to it. */
const isKnown = (label: string) => Intl.supportedValuesOf('currency').some((code) => canMean(label, code));

/**
 * Whether the hotel's label can mean the site's currency. `other`: it can only mean others. Of a label that is unknown as
 * a whole, "ціна, EUR" or "UAH (₴)", the codes and signs in it count.
 * @param currency ISO 4217
 */
export function fitOf(label: string | undefined, currency: string): 'none' | 'fits' | 'unknown' | 'other' {
  if (!label || !plain(label)) return 'none';
  if (canMean(label, currency)) return 'fits';
  if (isKnown(label)) return 'other';
  const parts = label.match(/\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/gu) ?? [];
  if (parts.some((part) => canMean(part, currency))) return 'fits';
  return parts.some(isKnown) ? 'other' : 'unknown';
}

/** The label where it may stand in a log: a short name and nothing else. */
export const loggable = (label: string | undefined): string | undefined =>
  label && /^[\p{L}\p{M}\p{Sc}][\p{L}\p{M}\p{Sc}. '’()/-]{0,19}$/u.test(label) ? label : undefined;
