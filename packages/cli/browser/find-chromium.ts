import { accessSync, constants } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser of this machine, or that which `SIETS_CHROMIUM` names; null where there is none. */
export const findChromium = (): string | null => [process.env['SIETS_CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && isThere(path)) ?? null;

/** Why tests of the pages are left out. */
export const noChromium = 'no Chromium was found; install it (Debian: apt-get install chromium) or name it in SIETS_CHROMIUM';
