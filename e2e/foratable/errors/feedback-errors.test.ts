import { expect } from '@playwright/test';
import { failuresHeard } from '../../element-driver.ts';
import { test } from '../fixtures.ts';
import { feedbackCases } from './feedback.ts';

for (const { method, key, code, number, step, next, provoke, goOn } of feedbackCases) {
  test(`${method}: ${key}${number === null ? '' : ` (${number})`} leads to ${step}; the guest can ${next}`, async ({
    feedback,
    reviews,
    sandbox,
  }) => {
    const journey = { feedback, reviews, sandbox };
    const element = method === 'setFeedback' ? feedback : reviews;
    await provoke(journey);
    await expect(element.root).toHaveAttribute('step', step);
    const heard = await (method === 'setFeedback' ? failuresHeard(feedback) : failuresHeard(reviews));
    // An error, and that it can't go on here.
    expect(heard).toEqual(code ? [code, code] : []);
    await goOn(journey);
  });
}
