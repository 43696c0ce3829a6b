import type { Day } from 'date-fns';

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  firstDay: number;
}
type LocaleWithWeek = Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };

// For browsers without week data (Firefox): the countries of guests that most often differ from Monday. Source: CLDR.
const sunday = /^(BR|CA|CO|HK|ID|IL|IN|JP|KR|MX|PE|PH|PT|SA|SG|TH|TW|US|VE|ZA)$/;
const saturday = /^(AE|AF|BH|DZ|EG|IQ|IR|JO|KW|LY|OM|QA|SD|SY)$/;

/** The day a week begins with where a locale is at home; 0 is Sunday, as in date-fns. */
export function firstWeekday(locale: string): Day {
  const info: LocaleWithWeek = new Intl.Locale(locale).maximize();
  const firstDay = (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay;
  if (firstDay) return (firstDay % 7) as Day;
  const region = info.region ?? '';
  return sunday.test(region) ? 0 : saturday.test(region) ? 6 : 1;
}
