import type { z } from 'zod';
import type { ErrorCode } from '../../src/contract/index.ts';
import type { OnWait, OperatorUpstream } from './operator.ts';
import type { StayUpstream } from './stay.ts';
import type { TableUpstream } from './table.ts';
import type { SettingsOf, UpstreamTools } from './upstream.ts';

/**
 * A booking system, as the registry knows it. `settings` are the keys that a site of it has besides those that every site
 * has; those named in `secrets` are read from the environment.
 */
export interface UpstreamDefinition<
  Kind extends 'table' | 'stay' = 'table' | 'stay',
  Shape extends z.ZodRawShape = z.ZodRawShape,
> {
  kind: Kind;
  /** What a site of it is, for the JSON Schema. */
  description: string;
  settings: Shape;
  secrets: readonly (keyof Shape & string)[];
  create(site: SettingsOf<Shape>, tools: UpstreamTools): Kind extends 'table' ? TableUpstream : StayUpstream;
  /** The text of `check` for an error, for operators, where the usual one is too vague. */
  operatorWords?: Partial<Record<ErrorCode, string>>;
  /** What it offers its operator on the command line. */
  operator?: {
    /** By the command: what it takes and does here, for `--help`; begins with the booking system's name. */
    help: Partial<Record<'hash' | 'answer' | 'export', string>>;
    create(site: SettingsOf<Shape>, tools: UpstreamTools, onWait: OnWait): OperatorUpstream;
  };
}

/** An upstream with its kind as discriminant. */
export type AnyDefinition = UpstreamDefinition<'table'> | UpstreamDefinition<'stay'>;

/** Booking systems by the name that a site's `upstream` gives. */
export type Registry = Readonly<Record<string, AnyDefinition>>;
