import { startChart } from '../flow/testing-chart.ts';
import { tableMachine } from './table-machine.ts';
import { answers, filledDraft } from './testing.ts';

export const input = { language: 'en', draft: filledDraft };

/** A running chart whose calls the test resolves. */
export const start = () => startChart(tableMachine, input, answers);
