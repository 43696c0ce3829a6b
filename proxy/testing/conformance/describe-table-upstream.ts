import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { describeBooking } from './describe-booking.ts';
import { describeFinding } from './describe-finding.ts';
import { describeOpenings } from './describe-openings.ts';
import { describeFeedback } from './describe-feedback.ts';
import { describeManaging } from './describe-managing.ts';
import { describeSecrecy } from './describe-secrecy.ts';
import { describeSlots } from './describe-slots.ts';
import { describeStart } from './describe-start.ts';
import { Conversation } from './conversation.ts';
import type { TableHarness } from './harness.ts';

/**
 * What every upstream for tables must do, tested through the whole proxy by the contract's calls. One that passes can
 * be added to the registry (docs/adding-an-upstream.md).
 */
export function describeTableUpstream(name: string, harness: TableHarness): void {
  describe(name, () => {
    afterAll(() => harness.close());

    describe('the capabilities', () => {
      beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

      it('are told at the start', async () => {
        const answer = await new Conversation(harness, 'en').ok('open');
        expect(answer.kind === 'table' && answer.start.capabilities).toEqual(harness.capabilities);
      });
    });

    describeStart(harness);
    describeSlots(harness);
    describeOpenings(harness);
    describeBooking(harness);
    describeManaging(harness);
    describeFinding(harness);
    describeFeedback(harness);
    describeSecrecy(harness);
  });
}
