import type { Page } from 'playwright-core';
import { seat, type Person } from './browse.ts';
import type { ServedPages } from './serve-pages.ts';

const PASSWORD = 'zila jūra pie Engures';

/** Asks the API in the name of who is logged in on the page. Throws where it refuses. */
export async function callApi<T>(page: Page, method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const { status, answer } = await page.evaluate(async ([how, where, sent]) => {
    const { csrf } = (await (await fetch('/api/session')).json()) as { csrf: string };
    const response = await fetch(where, { method: how, headers: { 'x-csrf-token': csrf, ...(sent !== null && { 'content-type': 'application/json' }) }, ...(sent !== null && { body: sent }) });
    return { status: response.status, answer: (await response.json()) as unknown };
  }, [method, path, body === undefined ? null : JSON.stringify(body)] as const);
  if (status >= 400) throw new Error(`expected ${method} ${path} to be answered, found ${status} ${JSON.stringify(answer)}`);
  return answer as T;
}

async function setPassword({ page }: Person, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Jaunā parole *', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Parole vēlreiz *', { exact: true }).fill(PASSWORD);
}

/** The first person of the program: makes the account of the administrator by its link. */
export async function becomeAdministrator(person: Person, { firstLink }: ServedPages, name = 'Ilze Kalniņa'): Promise<void> {
  await setPassword(person, firstLink);
  await person.page.getByLabel('Lietotājvārds *', { exact: true }).fill('ilze');
  await person.page.getByLabel('Vārds, uzvārds *', { exact: true }).fill(name);
  await person.page.getByRole('button', { name: 'Izveidot kontu' }).click();
  await person.page.getByRole('heading', { name: 'Pārbaudes saraksts' }).waitFor();
}

/** A colleague with an account and a browser of their own, already logged in. */
export async function addColleague(administrator: Person, login: string, name: string, role = 'reviewer'): Promise<Person> {
  const { page } = administrator;
  const { link } = await callApi<{ link: string }>(page, 'POST', '/api/users', { name: login, displayName: name, role });
  const browser = administrator.context.browser();
  if (!browser) throw new Error('expected a browser');
  const colleague = await seat(browser);
  await setPassword(colleague, new URL(link, page.url()).href);
  await colleague.page.getByRole('button', { name: 'Iestatīt paroli' }).click();
  await colleague.page.getByRole('heading', { name: 'Pārbaudes saraksts' }).waitFor();
  return colleague;
}

/** Types a password into the login that opens above a page whose session has ended. */
export async function logInAgain(page: Page): Promise<void> {
  const login = page.getByRole('dialog');
  await login.getByLabel('Parole').fill(PASSWORD);
  await login.getByRole('button', { name: 'Pieteikties' }).click();
  await login.waitFor({ state: 'hidden' });
}
