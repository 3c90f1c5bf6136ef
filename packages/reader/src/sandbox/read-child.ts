import { readWhole, type Reading } from '../read.ts';
import type { ReadJob } from './protocol.ts';
import { serve } from './serve.ts';

serve<ReadJob, Reading>(({ bytes, name, limits, ocr }, onProgress) =>
  // A copy of its own: engines take the buffer under the view for theirs.
  readWhole(new Uint8Array(bytes), { ...(name === null ? {} : { name }), limits, ocr, onProgress }),
);
