import { isApiError, toUrl, type Answered, type ErrorCode, type RouteName, type Routes, type Sent } from '@siets/api';
import { addresses } from './addresses.ts';
import { takeAsked } from './app/early-answers.ts';

/** Why a request came to nothing: a refusal of the server in both languages, or `offline` where none answered. */
export class ApiFailure extends Error {
  readonly code: ErrorCode | 'offline';
  readonly lv: string;
  readonly en: string;
  readonly details: unknown;

  constructor({ code, lv, en, details }: { code: ErrorCode | 'offline'; lv: string; en: string; details?: unknown }) {
    super(en);
    this.name = 'ApiFailure';
    this.code = code;
    this.lv = lv;
    this.en = en;
    this.details = details;
  }
}

const offline = () => new ApiFailure({
  code: 'offline', lv: 'Serveris neatbild. Ierakstītais paliek šajā lapā; mēģinām vēlreiz.', en: 'The server does not answer. What you typed stays on this page; we try again.',
});

type Part<R, Name extends 'params' | 'query' | 'body'> = Sent<R, Name> extends undefined ? { [name in Name]?: undefined }
  : object extends Sent<R, Name> ? { [name in Name]?: Sent<R, Name> } : { [name in Name]: Sent<R, Name> };

/** What a route takes, part by part. */
export type Asked<R> = Part<R, 'params'> & Part<R, 'query'> & Part<R, 'body'> & { signal?: AbortSignal };

let csrf: string | null = null;
const listeners = new Set<(failure: ApiFailure) => void>();

/** The token that changes need: that of the session. */
export const setCsrf = (token: string | null): void => void (csrf = token);

/** Hears of every failure: the session has ended, the server is away. Answers how to stop. */
export function onFailure(listener: (failure: ApiFailure) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function fail(failure: ApiFailure): never {
  for (const listener of listeners) listener(failure);
  throw failure;
}

async function toFailure(response: Response): Promise<ApiFailure> {
  const answer: unknown = await response.json().catch(() => null);
  return isApiError(answer) ? new ApiFailure(answer.error) : offline();
}

type Loose = { params?: { [name: string]: string | number }; query?: { [name: string]: string | number | boolean | undefined }; body?: unknown; signal?: AbortSignal };

/** The address of a route, for links and pictures. */
export const urlOf = <N extends RouteName>(name: N, asked: Pick<Asked<Routes[N]>, 'params' | 'query'>): string => {
  const { params, query } = asked as Loose;
  return toUrl(addresses[name].path, params, query);
};

/** Asks a route of the API. Throws ApiFailure. */
export async function ask<N extends RouteName>(name: N, asked: Asked<Routes[N]>): Promise<Answered<Routes[N]>> {
  const route = addresses[name];
  const { params, query, body, signal } = asked as Loose;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (route.method !== 'GET' && csrf !== null) headers['x-csrf-token'] = csrf;
  const url = toUrl(route.path, params, query);
  const early = route.method === 'GET' ? takeAsked(url) : undefined;
  const response = await (early ?? fetch(url, {
    method: route.method, headers, credentials: 'same-origin', ...(body !== undefined && { body: JSON.stringify(body) }), ...(signal && { signal }),
  })).catch((error: unknown) => (signal?.aborted === true ? Promise.reject(error as Error) : fail(offline())));
  if (!response.ok) return fail(await toFailure(response));
  return (await response.json()) as Answered<Routes[N]>;
}

export interface Uploading {
  onProgress?: (sent: number, total: number) => void;
  signal?: AbortSignal;
}

/** Sends one file, telling how far it is: `fetch` cannot. Throws ApiFailure. */
export function upload(file: File, { onProgress, signal }: Uploading = {}): Promise<Answered<Routes['upload']>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.open('POST', addresses.upload.path);
    if (csrf !== null) request.setRequestHeader('x-csrf-token', csrf);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded, total);
    request.onload = () => {
      const body: unknown = JSON.parse(request.responseText || 'null');
      if (request.status < 300) return resolve(body as Answered<Routes['upload']>);
      return reject(isApiError(body) ? new ApiFailure(body.error) : offline());
    };
    request.onerror = () => reject(offline());
    request.onabort = () => reject(offline());
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
