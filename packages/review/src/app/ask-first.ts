import { toUrl } from '@siets/api';
import { addresses } from '../addresses.ts';
import { readQueueView } from '../queue/queue-filter.ts';
import { askEarly } from './early-answers.ts';

// The first module that runs: while the others are still being read, the server answers what the first screen will ask for.

const { pathname, search } = location;
const [, page, documentId] = pathname.split('/');
if (page === '' || page === 'record') askEarly(addresses.getSession.path);
if (page === '') {
  const { filter, order } = readQueueView(search);
  askEarly(toUrl(addresses.getQueue.path, {}, { ...filter, order }));
  askEarly(addresses.getStatus.path);
} else if (page === 'record' && documentId !== undefined) askEarly(addresses.getDocument.path.replace(':documentId', documentId));
