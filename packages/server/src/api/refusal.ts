import { errorTexts, type ApiError, type ErrorCode } from '@siets/api';
import { DecisionError } from '@siets/record';
import { AcceptanceError, ListError, PeopleError } from '@siets/store';
import type { FastifyError } from 'fastify';

const statuses: { readonly [code in ErrorCode]?: number } = {
  'not-found': 404, 'no-document': 404, 'no-record': 404, 'no-original': 404, 'not-signed-in': 401, 'wrong-login': 401, 'not-allowed': 403, 'wrong-csrf': 403,
  'wrong-host': 403, 'no-accounts': 403, 'wrong-token': 403, 'wrong-password': 403, 'too-many-tries': 429, 'name-taken': 409, 'name-retired': 409, 'last-administrator': 409, 'not-audited': 409, 'work-paused': 409, conflict: 409,
  claimed: 409, 'too-large': 413, 'wrong-type': 415, 'disk-full': 507, internal: 500,
};

/** Why a request is refused; thrown by handlers, answered in the one shape. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly lv: string;
  readonly en: string;
  readonly details: unknown;

  constructor(code: ErrorCode, { lv, en, details }: { lv?: string; en?: string; details?: unknown } = {}) {
    super(en ?? errorTexts[code].en);
    this.name = 'Refusal';
    this.code = code;
    this.status = statuses[code] ?? 400;
    this.lv = lv ?? errorTexts[code].lv;
    this.en = this.message;
    this.details = details;
  }

  toBody(): ApiError {
    const { code, lv, en, details } = this;
    return { error: { code, lv, en, ...(details !== undefined && { details }) } };
  }
}

const ofPeople: { readonly [code in PeopleError['code']]: ErrorCode } = {
  'name-taken': 'name-taken', 'name-retired': 'name-retired', 'last-administrator': 'last-administrator', 'not-first': 'wrong-token',
};

/** Any error as a refusal; what nobody foresaw is `internal`. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof DecisionError) return new Refusal('wrong-decision', error);
  if (error instanceof AcceptanceError) return new Refusal('not-audited', error);
  if (error instanceof ListError) return new Refusal(error.code === 'gone' ? 'conflict' : 'wrong-entry', error);
  if (error instanceof PeopleError) return new Refusal(ofPeople[error.code]);
  const { statusCode = 500, code, validation, message } = error as FastifyError;
  if (statusCode === 413 || code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('too-large');
  if (statusCode === 415) return new Refusal('wrong-type');
  if (statusCode === 429) return new Refusal('too-many-tries');
  if (validation) return new Refusal('bad-request', { details: validation.map(({ instancePath, message: why }) => `${instancePath} ${why ?? ''}`.trim()) });
  if (statusCode < 500) return new Refusal('bad-request', { details: [message] });
  return new Refusal('internal');
}
