import type { Day } from 'date-fns';

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  firstDay: number;
}
type LocaleWithWeek = Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };

// For browsers without week data (Firefox): the countries of guests that most often differ from Monday. Source: CLDR.
const sunday = /US|CA|MX|BR|JP|KR|TW|HK|IL|IN|SG|ZA/;
const saturday = /AE|EG|IR|IQ|JO|KW|QA/;

/** The day a week begins with where a locale is at home; 0 is Sunday, as in date-fns. */
export function firstWeekday(locale: string): Day {
  const info: LocaleWithWeek = new Intl.Locale(locale).maximize();
  const firstDay = (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay;
  if (firstDay) return (firstDay % 7) as Day;
  const region = info.region ?? '';
  return sunday.test(region) ? 0 : saturday.test(region) ? 6 : 1;
}
