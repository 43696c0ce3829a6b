import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { Failure } from '../errors.ts';
import type { UpstreamState } from '../upstreams/upstream.ts';

/**
 * The proxy keeps no sessions: what it must remember travels with the guest, sealed. A token is encrypted
 * (JWE, direct, A256GCM), good for one site, one origin and one use, and expires.
 */

export interface Binding {
  site: string;
  origin: string;
}
export interface Session {
  state: UpstreamState;
  expires: Date;
}

export interface Seals {
  seal(session: Session, binding: Binding): Promise<string>;
  /** `session_invalid` for one that is forged, garbled or another's; `session_expired` for an old one. */
  unseal(token: string, binding: Binding): Promise<Session | Failure>;
  /** A token of another kind for the same site, without an origin: it is opened by a plain link. */
  sealFor(use: string, site: string, content: object, expires: Date): Promise<string>;
  unsealFor(use: string, site: string, token: string): Promise<unknown>;
}

const Claims = z.object({ exp: z.number(), state: z.record(z.string(), z.unknown()) });
const header = { alg: 'dir', enc: 'A256GCM' };

/** The key of all tokens, from the secret (HKDF, RFC 5869); a token's audience names its use. */
async function deriveKey(secret: string): Promise<Uint8Array> {
  const utf8 = new TextEncoder();
  const material = await crypto.subtle.importKey('raw', utf8.encode(secret), 'HKDF', false, ['deriveBits']);
  const parameters = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8.encode('booking proxy tokens 1'),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, material, 256));
}

function toError(error: unknown): Failure {
  if (error instanceof errors.JWTExpired) return new Failure('session_expired');
  if (error instanceof errors.JOSEError) return new Failure('session_invalid');
  throw error;
}

export function createSeals(secret: string, now: () => Date): Seals {
  const key = deriveKey(secret);

  async function encrypt(claims: Record<string, unknown>, subject: string, audience: string, expires: Date) {
    return new EncryptJWT(claims)
      .setProtectedHeader(header)
      .setSubject(subject)
      .setAudience(audience)
      .setExpirationTime(expires)
      .encrypt(await key);
  }

  async function decrypt(token: string, subject: string, audience: string) {
    try {
      const { payload } = await jwtDecrypt(token, await key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        subject,
        audience,
        requiredClaims: ['exp'],
        currentDate: now(),
      });
      return payload;
    } catch (error) {
      return toError(error);
    }
  }

  return {
    seal: ({ state, expires }, { site, origin }) => encrypt({ state }, site, `session ${origin}`, expires),

    async unseal(token, { site, origin }) {
      const payload = await decrypt(token, site, `session ${origin}`);
      if (payload instanceof Failure) return payload;
      const claims = Claims.safeParse(payload);
      if (!claims.success) return new Failure('session_invalid');
      return { state: claims.data.state, expires: new Date(claims.data.exp * 1000) };
    },

    sealFor: (use, site, content, expires) => encrypt({ content }, site, use, expires),

    async unsealFor(use, site, token) {
      const payload = await decrypt(token, site, use);
      return payload instanceof Failure ? payload : payload['content'];
    },
  };
}
