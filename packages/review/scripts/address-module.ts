import { join } from 'node:path';
import { routes } from '@siets/api';
import type { Plugin } from 'vite';

const MODULE = join(import.meta.dirname, '..', 'src', 'addresses.ts');

/** Gives the pages the method and path of every route without its schemas, which only some screens read. */
export function addressModule(): Plugin {
  const addresses = Object.fromEntries(Object.entries(routes).map(([name, { method, path }]) => [name, { method, path }]));
  return { name: 'siets-addresses', load: (id) => (id === MODULE ? `export const addresses = ${JSON.stringify(addresses)};` : null) };
}
