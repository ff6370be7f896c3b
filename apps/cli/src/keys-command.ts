import { randomBytes } from 'node:crypto';
import { newApiKey, SCOPES } from '#apps/api/src/authority/api-key';
import type { Operator } from '#apps/api/src/operator/operator';
import type { Command } from '#libs/chronology/command';
import type { Receipt } from '#libs/recorder/receipt';
import { EXIT } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** Makes a key and records its hash; the key itself is given once and kept nowhere. */
export async function createKey(
  operator: Operator,
  options: { readonly scopes: readonly string[]; readonly label: string | undefined },
): Promise<{ readonly key: string; readonly keyId: string; readonly receipt: Receipt }> {
  const { key, keyId, keyHash } = newApiKey(randomBytes);
  const { scopes, label } = options;
  const receipt = await record(operator, {
    command: 'CREATE_KEY',
    keyId,
    keyHash,
    scopes,
    ...(label === undefined ? {} : { label }),
  });
  return { key, keyId, receipt };
}

async function record(operator: Operator, command: Command): Promise<Receipt> {
  const context = { scope: 'operator', actor: 'operator' };
  const [receipt] = await operator.recordAll([{ command, context }], { dryRun: false });
  if (receipt === undefined) throw new Error('the key has no receipt');
  return receipt;
}

/** `annals keys create`. */
export async function createKeyCommand(
  operator: Operator,
  options: { readonly scopes: string; readonly label: string | undefined; readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const scopes = options.scopes.split(',').map((scope) => scope.trim());
  const unknown = scopes.filter((scope) => !SCOPES.some((known) => known === scope));
  if (unknown.length > 0) {
    terminal.err(
      `annals: no scope is called ${unknown.join(', ')}; known are ${SCOPES.join(', ')}.\n`,
    );
    return EXIT.USAGE;
  }
  const { key, keyId, receipt } = await createKey(operator, { scopes, label: options.label });
  if (receipt.outcome === 'REFUSED') return refused(receipt, terminal);
  terminal.out(options.json ? `${JSON.stringify({ key, keyId, scopes })}\n` : `${key}\n`);
  if (!options.json) terminal.err('Shown once: keep it. Send it as "Authorization: Bearer KEY".\n');
  return EXIT.ALL;
}

/** `annals keys list`. */
export async function listKeysCommand(
  operator: Operator,
  options: { readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const keys = await operator.keys();
  if (options.json) terminal.out(`${JSON.stringify(keys)}\n`);
  else
    for (const { keyId, scopes, label, revoked } of keys)
      terminal.out(
        `${[keyId, scopes.join(','), label ?? '', revoked ? 'revoked' : ''].join('\t').trimEnd()}\n`,
      );
  return EXIT.ALL;
}

/** `annals keys revoke ID`. */
export async function revokeKeyCommand(
  operator: Operator,
  keyId: string,
  options: { readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const receipt = await record(operator, { command: 'REVOKE_KEY', keyId });
  if (receipt.outcome === 'REFUSED') return refused(receipt, terminal);
  terminal.out(
    options.json ? `${JSON.stringify({ keyId, revoked: true })}\n` : `${keyId} revoked\n`,
  );
  return EXIT.ALL;
}

function refused({ problems }: Receipt, terminal: Terminal): ExitCode {
  for (const { code, message, advice } of problems)
    terminal.err(`annals: ${code}: ${[message, advice ?? ''].join(' ').trimEnd()}\n`);
  return EXIT.REFUSED_WHOLE;
}
