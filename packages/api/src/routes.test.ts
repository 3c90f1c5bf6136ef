import { expect, test } from 'vitest';
import { z } from 'zod';
import { errorTexts, isAllowed, maySeeContacts, permissions, roles, routes, toUrl, wishSchema, type RouteDefinition } from './index.ts';

const all = Object.entries(routes) as [string, RouteDefinition][];

test('no two routes share an address, and every parameter of the path has its schema', () => {
  const addresses = all.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/gu, ':')}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const [name, { path, params }] of all) {
    const named = new Set([...path.matchAll(/:(\w+)/gu)].map(([, parameter]) => parameter));
    expect([name, new Set(Object.keys(params?.shape ?? {}))]).toEqual([name, named]);
  }
});

test('only reading needs no more than an account, and what is not read needs a body or none', () => {
  const bodiless = all.filter(([, { method }]) => method === 'GET' || method === 'DELETE');
  expect(bodiless.filter(([, { body }]) => body !== undefined)).toEqual([]);
  const open = all.filter(([, { needs }]) => needs === 'anyone').map(([name]) => name);
  expect(open).toEqual(['getSession', 'login', 'makeFirstAdmin', 'setPassword']);
});

test('every schema can be told as JSON Schema', () => {
  const schemas = all.flatMap(([, { body, answer, query }]) => [body, answer, query].filter((schema) => schema !== undefined));
  expect(schemas.map((schema) => typeof z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' }))).toEqual(schemas.map(() => 'object'));
});

test('roles grant from less to more, and nobody but those who check sees contacts', () => {
  const grants = roles.map((role) => permissions.filter((permission) => isAllowed(role, permission)).length);
  expect(Object.fromEntries(roles.map((role, n) => [role, grants[n]]))).toEqual({ reviewer: 3, approver: 4, analyst: 2, administrator: 5 });
  expect(permissions.filter((permission) => isAllowed(null, permission))).toEqual(['anyone']);
  expect(roles.filter((role) => maySeeContacts(role))).toEqual(['reviewer', 'approver', 'administrator']);
});

test('every refusal has its sentence in both languages', () => {
  for (const { lv, en } of Object.values<{ lv: string; en: string }>(errorTexts)) expect([lv.endsWith('.'), en.endsWith('.'), lv === en]).toEqual([true, true, false]);
});

test('an address is filled in, with names made safe', () => {
  expect(toUrl('/api/documents/:documentId/why', { documentId: 'sha256:a/b' }, { field: 'goal', project: 0, fieldId: undefined }))
    .toBe('/api/documents/sha256%3Aa%2Fb/why?field=goal&project=0');
  expect(() => toUrl('/api/documents/:documentId', {})).toThrow('documentId');
});

test('a wish may leave its value out', () => {
  expect(wishSchema.parse({ action: 'confirm', field: 'f_1' })).toEqual({ action: 'confirm', field: 'f_1' });
});
