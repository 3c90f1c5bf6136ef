import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Addresses that the page in the browser tells apart itself. */
const PAGES = ['/', '/record/*', '/explore', '/explore/*', '/admin', '/admin/*', '/audit', '/linking', '/profile', '/login', '/first-start', '/set-password'];

/** Scripts of ours alone; styles of ours and those that Mantine makes, which carry the nonce; pictures that the page draws itself. */
const policy = (nonce: string): string => [
  "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'",
  "worker-src 'self' blob:", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

/** The reader of PDFs runs in a worker, which has a policy of its own: its parts come from `dist/`, the document from the API. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves the built pages of a folder; each answer of a page has a nonce of its own. */
export async function servePages(app: FastifyInstance, dist: string): Promise<void> {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: dist, index: false, wildcard: false, cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (/pdf\.worker[^/]*$/u.test(path)) void reply.header('content-security-policy', WORKER_POLICY);
    },
  });
  for (const path of PAGES) {
    app.get(path, async (_request, reply) => {
      const nonce = randomBytes(16).toString('base64');
      return reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) }).send(page.replace('%NONCE%', nonce));
    });
  }
}
