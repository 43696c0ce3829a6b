import { startChart } from '../flow/testing-chart.ts';
import { tableMachine } from './table-machine.ts';
import { answers, filledDraft } from './testing.ts';

export const input = { language: 'en', draft: filledDraft };

/** A running chart whose calls wait for the test to end them. */
export const start = () => startChart(tableMachine, input, answers);
