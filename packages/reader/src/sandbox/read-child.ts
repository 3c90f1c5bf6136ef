import type { DocumentText } from '@siets/record';
import { read } from '../read.ts';
import type { ReadJob } from './protocol.ts';
import { serve } from './serve.ts';

serve<ReadJob, DocumentText>(({ bytes, name, limits }, onProgress) =>
  // A copy of its own: engines take the buffer under the view for theirs.
  read(new Uint8Array(bytes), { ...(name === null ? {} : { name }), limits, onProgress }),
);
