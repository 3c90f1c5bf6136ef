import type { ReaderPoolOptions } from '@siets/reader';
import { toReaderLimits } from './reading-settings.ts';
import { loadSettings, type Settings } from './settings.ts';

/** What a pool of readers has to know of the settings; without any, of those in the environment. */
export const toReaderOptions = (settings: Settings = loadSettings()): Omit<ReaderPoolOptions, 'size'> => ({
  limits: toReaderLimits(settings),
  ocr: settings.ocr,
});
