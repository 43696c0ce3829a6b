import { Failure } from '../errors.ts';
import type { CallHandlers } from './call.ts';
import { cancellationTerms, toSite } from './site.ts';

export const openHandlers: CallHandlers<'open'> = {
  async open(site, context) {
    const opened = { language: context.language, site: toSite(site) };
    if (site.kind === 'table') {
      const started = await site.upstream.start(context);
      if (started instanceof Failure) return started;
      const { state, expires, ...start } = started;
      const session = await context.seal(state, expires);
      const cancellation = cancellationTerms(site, context);
      return { kind: 'table', ...opened, start: { ...start, cancellation, session } };
    }
    const started = await site.upstream.start(context);
    if (started instanceof Failure) return started;
    const { state, expires, ...start } = started;
    const session = await context.seal(state, expires);
    return { kind: 'stay', ...opened, start: { ...start, session } };
  },
};
