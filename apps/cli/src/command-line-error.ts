/** Every code that the command line itself can end with, and what it means. Codes are stable: add, never rename. */
export const COMMAND_LINE_CODES = {
  SETTINGS_WRONG: 'Settings have values that cannot be used; all of them are told.',
  FILE_NOT_READ: 'A file could not be read.',
  FILE_NOT_WRITTEN: 'A file could not be written.',
  NO_LOG: 'The data folder holds no log.',
  ADDRESS_UNUSABLE: 'The server cannot listen where it should.',
  SERVER_UNREACHABLE: 'The server that owns the data folder does not answer.',
  CLOCK_OF_SERVER: 'A server owns the data folder, so that no other clock can be accepted.',
} as const;

export type CommandLineCode = keyof typeof COMMAND_LINE_CODES;

/** The command line could not do what was asked. The message says what, where and what to do. */
export class CommandLineError extends Error {
  override readonly name: string = 'CommandLineError';

  constructor(
    readonly code: CommandLineCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Why the operating system refused something, in its own word, such as `ENOENT`; `fetch` hides it in the cause. */
export function systemReason(failure: unknown): string {
  const { cause } = Object(failure) as { readonly cause?: unknown };
  const coded = [failure, cause].find(hasCode);
  return coded?.code ?? String(cause ?? failure);
}

/** Whether an error carries a code. */
export function hasCode(failure: unknown): failure is { readonly code: string } {
  return (
    typeof failure === 'object' &&
    failure !== null &&
    'code' in failure &&
    typeof failure.code === 'string'
  );
}
