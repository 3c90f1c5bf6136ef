import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@siets/cli/browser';

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const MOST_KB = 250;

/** Takes a picture of what the page shows. Throws where its file is large. */
export async function take(page: Page, name: string): Promise<void> {
  const path = resolve(folder, `${name}.png`);
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const kilobytes = statSync(path).size / 1000;
  if (kilobytes > MOST_KB) throw new Error(`expected ${name}.png to be smaller than ${MOST_KB} KB, found ${kilobytes.toFixed(0)}`);
  console.log(`${name}.png ${kilobytes.toFixed(0)} KB`);
}
