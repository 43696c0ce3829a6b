import type { Catalogs } from '../text.ts';
import type { TableTexts } from './en.ts';

export const table: Catalogs<TableTexts> = {
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
  uk: () => import('./uk.ts').then((module) => module.uk),
};
