import type { z } from 'zod';
import type { Permission } from './roles.ts';

/** One address of the API with everything that may be sent to it and what it answers. */
export interface RouteDefinition {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Parameters stand as `:name`. */
  path: `/api/${string}`;
  /** Who may use it. */
  needs: Permission;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** `multipart`: files stream in as a form; there is no `body` schema. */
  bodyType?: 'json' | 'multipart';
  answer: z.ZodType;
  /** `bytes`: the answer is a file, not JSON. */
  answerType?: 'json' | 'bytes';
}

export const defineRoute = <const R extends RouteDefinition>(route: R): R => route;

type SchemaOf<R, Part extends string> = R extends { [part in Part]: infer S extends z.ZodType } ? S : never;

/** What a caller gives, before defaults; `undefined` where the route takes nothing of the kind. */
export type Sent<R, Part extends 'params' | 'query' | 'body'> = [SchemaOf<R, Part>] extends [never] ? undefined : z.input<SchemaOf<R, Part>>;
/** What the server reads, after defaults. */
export type Received<R, Part extends 'params' | 'query' | 'body'> = [SchemaOf<R, Part>] extends [never] ? undefined : z.output<SchemaOf<R, Part>>;
/** What the caller gets. */
export type Answered<R> = z.output<SchemaOf<R, 'answer'>>;
