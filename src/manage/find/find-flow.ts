import { html } from 'lit';
import { field } from '../../controls/field.ts';
import { callActor } from '../../flow/chart.ts';
import type { Page } from '../../flow/flow.ts';
import { callUs } from '../../flow/pages.ts';
import { actorOf, runActor } from '../../flow/run-actor.ts';
import type { View } from '../../flow/view.ts';
import type { InnerFlow, InnerOptions } from '../inner-flow.ts';
import type { TableManageTexts } from '../manage-view.ts';
import { findMachine, type FindContext, type FindDraft, type FindEvent } from './find-machine.ts';

type FindView = Pick<
  View<FindContext, FindEvent, TableManageTexts>,
  'context' | 'site' | 'text' | 'loading' | 'send'
>;

/** Finds a booking without its link: loaded where the page has none. */
export function createFindFlow(
  { host, client, site, emit }: InnerOptions,
  language: string,
  found: (token: string) => void,
): InnerFlow {
  const actor = actorOf(findMachine.provide({ actors: { find: callActor(client, 'manage/find') } }), {
    language,
  });
  actor.on('*', (event) => (event.type === 'found' ? found(event.token) : emit(event)));
  runActor(host, actor);
  return {
    page({ text }) {
      const snapshot = actor.getSnapshot();
      return findPage({
        context: snapshot.context,
        loading: snapshot.hasTag('loading'),
        site,
        text: text as FindView['text'],
        send: (event) => actor.send(event),
      });
    },
    isHeld: false,
    changeLanguage: (changed) => actor.send({ type: 'language.changed', language: changed }),
  };
}

const controls: readonly (keyof FindDraft)[] = ['reference', 'contact'];

function findPage(view: FindView): Page {
  const { context, site, text, loading, send } = view;
  const { fieldErrors, failure } = context;
  const errorOf = (control: keyof FindDraft): string | undefined => {
    const error = fieldErrors[control];
    return error && text[error];
  };
  const input = (name: keyof FindDraft) => ({
    name,
    value: context.draft[name],
    required: true,
    error: errorOf(name),
    onInput: (value: string) => send({ type: 'changed', control: name, value }),
  });
  return {
    step: 'find',
    heading: text.headingFind,
    loading: loading ? text.finding : '',
    fieldErrors: controls.flatMap((name) => {
      const message = errorOf(name);
      return message ? [{ name, message }] : [];
    }),
    failure: failure ?? undefined,
    refusals: context.refusals,
    content: html`<p part="hint">${text.findHint}</p>
      ${field({ ...input('reference'), label: text.reference, maxlength: 64, autocomplete: 'off', enterkeyhint: 'next' })}
      ${field({ ...input('contact'), label: text.contact, hint: text.contactHint, maxlength: 254, enterkeyhint: 'go' })}
      ${site.phone && !failure ? html`<p part="hint">${callUs(site.phone, text.orCallUs)}</p>` : ''}`,
    wayOut: true,
    summary: [],
    next: { label: text.find, press: () => send({ type: 'submitted' }) },
  };
}
