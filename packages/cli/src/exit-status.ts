/** What the command ends with: all well, some files have problems, or it was called wrongly. */
export const exitStatus = { well: 0, problems: 1, usage: 2 } as const;

/** Lets the process end with this status; a worse one stands. */
export function endWith(status: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}

/** Thrown where a command cannot do what it was asked; the message is for the person and stands alone. */
export class CommandError extends Error {
  readonly status: number;

  constructor(message: string, status: number = exitStatus.problems, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandError';
    this.status = status;
  }
}
