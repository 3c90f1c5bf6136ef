import { toUrl } from '@siets/api';
import { addresses } from '../addresses.ts';
import { readQueueView } from '../queue/queue-filter.ts';
import { askEarly } from './early-answers.ts';
import { firstPageOf } from './first-page.ts';

// Runs by itself (`scripts/early-script.ts`): while the code of the pages is still on its way, the server answers what the first screen will ask for.

const page = firstPageOf(location.pathname);
askEarly(addresses.getSession.path);
if (page.name === 'queue') {
  const { filter, order } = readQueueView(location.search);
  askEarly(toUrl(addresses.getQueue.path, {}, { ...filter, order }));
  askEarly(addresses.getStatus.path);
} else if (page.name === 'record') {
  askEarly(toUrl(addresses.getDocument.path, { documentId: page.documentId }));
  // The build names the files of its page here; without a build there is nothing to name.
  const files = document.querySelector<HTMLMetaElement>('meta[name="record-code"]')?.content ?? '';
  for (const href of files.split(' ').filter((name) => name !== '')) {
    const how = href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
    document.head.append(Object.assign(document.createElement('link'), { ...how, crossOrigin: '', href }));
  }
}
