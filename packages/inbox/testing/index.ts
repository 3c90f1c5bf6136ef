export { exampleRecord } from './example-record.ts';
export { makeInbox, type TestInbox } from './make-inbox.ts';
