export * from './embedded/embedded-queue.ts';
export * from './port.ts';
