import { z } from 'zod';

// Zod asks the browser whether code may be made of text, and would be told off by the content policy.
z.config({ jitless: true });
