import type { Catalogs } from '../text.ts';
import type { ManageTexts } from './en.ts';

export const manage: Catalogs<ManageTexts> = {
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
  uk: () => import('./uk.ts').then((module) => module.uk),
};
