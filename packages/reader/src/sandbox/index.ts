// Work that may hang or eat memory, in child processes that are watched and killed from outside.
export { Sandbox, SandboxClosedError, type SandboxOptions, type SandboxOutcome } from './sandbox.ts';
export { serve } from './serve.ts';
