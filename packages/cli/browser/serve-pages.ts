import { buildReview } from '@siets/review/build';
import { makeFolder, startSiets, until, type TestFolder } from '../testing/index.ts';

/** `siets run` with its pages, on a free port and folders of its own. */
export interface ServedPages {
  /** Ends in a slash. */
  url: string;
  /** Opens the page for the account of the administrator. */
  firstLink: string;
  folder: TestFolder;
  stop(): Promise<void>;
}

const FIRST_LINK = /http:\/\/\S+\/first-start#token=\S+/u;
const URL_SHOWN = /http:\/\/[\d.]+:\d+\//u;

/** Builds the pages where they are old, starts the real program and waits until it answers. `fill` puts into the data folder what is there from before. */
export async function servePages(fill: (dataDir: string) => Promise<unknown> = async () => {}): Promise<ServedPages> {
  await buildReview();
  const folder = await makeFolder();
  await fill(`${folder.path}/data`);
  const running = startSiets(['run', '--data', `${folder.path}/data`, '--inbox', `${folder.path}/inbox`, '--port', '0'], {
    env: { SIETS_SETTLE_MS: '100', SIETS_READERS: '1', SIETS_EXTRACTORS: '1', SIETS_OCR: 'none' },
  });
  const stop = async (): Promise<void> => {
    running.child.kill('SIGTERM');
    await running.ended;
    await folder.remove();
  };
  try {
    await until(() => FIRST_LINK.test(running.output.stdout) || running.child.exitCode !== null, 60); // beside other work, or over a large store, a start takes its time
    const [firstLink] = FIRST_LINK.exec(running.output.stdout) ?? [];
    const [url] = URL_SHOWN.exec(running.output.stdout) ?? [];
    if (firstLink === undefined || url === undefined) throw new Error(`expected a link for the first account, found ${JSON.stringify(running.output)}`);
    return { url, firstLink, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
