// Zod asks the browser whether code may be made of text, and would be told off by the content policy. It looks here before its first schema;
// set without importing it, since the first screen comes without Zod.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
