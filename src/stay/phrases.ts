import { fill } from '../text/text.ts';
import { counted, type StayView } from './stay-view.ts';

/** Phrases that the first step shares with others. */

export const roomNumber = ({ text }: StayView, index: number): string =>
  fill(text.roomN, { n: String(index + 1) });

export const ageInWords = (view: StayView, age: number): string =>
  age ? counted(view, view.text.years, age) : view.text.underOne;
