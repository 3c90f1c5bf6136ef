// The part of cli-progress that Siets uses; the package brings no types.
declare module 'cli-progress' {
  export interface BarOptions {
    format: string;
    stream: NodeJS.WriteStream;
    hideCursor: boolean;
    clearOnComplete: boolean;
    barsize: number;
    etaBuffer: number;
    fps: number;
    barCompleteChar: string;
    barIncompleteChar: string;
  }
  export class SingleBar {
    constructor(options: BarOptions);
    start(total: number, value: number, payload?: Record<string, string>): void;
    update(value: number, payload?: Record<string, string>): void;
    stop(): void;
  }
}
