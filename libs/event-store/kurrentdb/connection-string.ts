/** What the address of a KurrentDB says, as far as the adapter and its messages need it. */
interface Parts {
  readonly scheme: string;
  readonly credentials: string | undefined;
  readonly hosts: string;
  readonly options: readonly (readonly [name: string, value: string])[];
}

const SCHEMES = ['kurrentdb', 'kurrent', 'kdb'].flatMap((name) => [name, `${name}+discover`]);
const HOST = /^[a-z0-9._-]+(:\d{1,5})?$/i;
const HIGHEST_PORT = 65_535;
const BOOLEAN = /^(true|false)$/;
const NUMBER = /^-?\d+$/;
const TEXT = /^[^&?]+$/;

/** Every option that the client knows, with what it may say. The client ignores others and prints the whole address, password and all. */
const OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['tls', BOOLEAN],
  ['tlsverifycert', BOOLEAN],
  ['tlscafile', TEXT],
  ['usercertfile', TEXT],
  ['userkeyfile', TEXT],
  ['connectionname', TEXT],
  ['maxdiscoverattempts', NUMBER],
  ['discoveryinterval', NUMBER],
  ['gossiptimeout', NUMBER],
  ['defaultdeadline', NUMBER],
  ['keepaliveinterval', NUMBER],
  ['keepalivetimeout', NUMBER],
  ['nodepreference', /^leader$/],
  ['throwonappendfailure', /^true$/],
]);

/** Why an option may say only one thing. */
const ONLY: ReadonlyMap<string, string> = new Map([
  ['nodepreference', 'only leader shows at once what was committed; leave it out'],
  ['throwonappendfailure', 'false hides where a stream ends; leave it out'],
]);

/** Cuts an address as the client does: up to the first @ are user and password. */
function partsOf(url: string): Parts | undefined {
  const { scheme, rest } = /^(?<scheme>[^:]+):\/\/(?<rest>.*)$/s.exec(url.trim())?.groups ?? {};
  if (scheme === undefined || rest === undefined) return undefined;
  const credentials = /^[^:]+:[^@]+(?=@)/.exec(rest)?.[0];
  const place = credentials === undefined ? rest : rest.slice(credentials.length + 1);
  return { scheme, credentials, ...hostsAndOptions(place) };
}

function hostsAndOptions(place: string): Pick<Parts, 'hosts' | 'options'> {
  const [hosts = '', query = ''] = place.split(/\?(.*)/s);
  return {
    hosts: hosts.replace(/\/+$/, ''),
    options: query.split('&').filter(Boolean).map(pairOf),
  };
}

function pairOf(option: string): readonly [string, string] {
  const [name = '', value = ''] = option.split(/=(.*)/s);
  return [name, value];
}

function hostProblems({ scheme, hosts }: Parts): readonly string[] {
  if (hosts.includes('@')) {
    return [
      'the user or the password holds an @: write it as %40, and : as %3A, / as %2F, ? as %3F',
    ];
  }
  const names = hosts.split(',');
  const isHost = (name: string): boolean =>
    HOST.test(name) && Number(name.split(':')[1] ?? '1') <= HIGHEST_PORT;
  // What is no host may be a part of the password: it is not repeated.
  if (!names.every(isHost)) return ['a host is not a name or number with a port, like db1:2113'];
  return scheme.endsWith('+discover') && names.length > 1
    ? ['+discover takes one DNS name; without it, list all nodes']
    : [];
}

function optionProblem([name, value]: readonly [string, string]): readonly string[] {
  const key = name.toLowerCase();
  const allowed = OPTIONS.get(key);
  if (allowed === undefined) {
    return [
      /^\w{1,40}$/.test(name)
        ? `the option ${name} is not one of the client's`
        : "an option is not one of the client's",
    ];
  }
  if (allowed.test(value)) return [];
  return [`the option ${name}: ${ONLY.get(key) ?? kindOf(allowed)}`];
}

function kindOf(allowed: RegExp): string {
  if (allowed === BOOLEAN) return 'true or false is wanted';
  return allowed === NUMBER ? 'a whole number is wanted' : 'a value is wanted';
}

function credentialProblems({ credentials, options }: Parts): readonly string[] {
  if (credentials === undefined) return [];
  const isPlain = options.some(
    ([name, value]) => name.toLowerCase() === 'tls' && value.toLowerCase() === 'false',
  );
  const problems = isPlain
    ? ['user and password are never sent without TLS: take tls=false away, or user and password']
    : [];
  return isDecodable(credentials)
    ? problems
    : [
        ...problems,
        'the user or the password holds a % that is not followed by two digits: write it as %25',
      ];
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Everything that is wrong with the address of a KurrentDB, in words that never hold the password; empty when nothing is. */
export function kurrentDbUrlProblems(url: string): readonly string[] {
  const parts = partsOf(url);
  if (parts === undefined || !SCHEMES.includes(parts.scheme)) {
    return [
      'the address does not begin with kurrentdb:// (kurrentdb+discover:// for one DNS name)',
    ];
  }
  return [
    ...hostProblems(parts),
    ...credentialProblems(parts),
    ...parts.options.flatMap(optionProblem),
  ];
}

/** The hosts of an address that has no problems: all that messages may say of it. */
export function hostsOf(url: string): string {
  return partsOf(url)?.hosts ?? '';
}

const HIDDEN = '***';

/** Every form in which the secret of an address can stand in a text, longest first. */
function secretsOf(url: string): readonly string[] {
  const credentials = partsOf(url)?.credentials;
  if (credentials === undefined) return [];
  const [, password = ''] = credentials.split(/:(.*)/s);
  const plain = isDecodable(credentials) ? decodeURIComponent(credentials) : credentials;
  const plainPassword = plain.split(/:(.*)/s)[1] ?? '';
  const encoded = [credentials, plain].map((text) => Buffer.from(text).toString('base64'));
  return [...encoded, credentials, plain, password, plainPassword]
    .filter((secret) => secret !== '')
    .toSorted((a, b) => b.length - a.length);
}

/** Takes out of a text whatever could tell the password of an address: the password however it is written, and what stands before an @. */
export function redactor(url: string): (text: string) => string {
  const secrets = secretsOf(url);
  return (text) =>
    secrets
      .reduce((told, secret) => told.replaceAll(secret, HIDDEN), text)
      .replaceAll(/:\/\/[^\s/]*@/g, `://${HIDDEN}@`);
}
