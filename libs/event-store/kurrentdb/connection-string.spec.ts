import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostsOf, kurrentDbUrlProblems, redactor } from './connection-string.js';

describe('the address of a KurrentDB', () => {
  it.each([
    'kurrentdb://localhost:2113?tls=false',
    'kurrentdb://localhost',
    'kdb://localhost:2113/',
    'kurrent+discover://cluster.example.org',
    'kurrentdb://admin:changeit@n1:2113,n2:2113,n3:2113?tls=true&tlsCAFile=ca.pem',
    'kurrentdb://admin:p%40ss%3Aword@db?keepAliveInterval=10000&maxDiscoverAttempts=20&nodePreference=leader',
  ])('takes %s', (url) => {
    expect(kurrentDbUrlProblems(url)).toEqual([]);
  });

  it.each([
    ['http://localhost', 'does not begin with kurrentdb://'],
    ['localhost:2113', 'does not begin with kurrentdb://'],
    ['esdb://localhost:2113', 'does not begin with kurrentdb://'],
    ['', 'does not begin with kurrentdb://'],
    ['kurrentdb://', 'a host is not a name'],
    ['kurrentdb://db:port', 'a host is not a name'],
    ['kurrentdb://db:70000', 'a host is not a name'],
    ['kurrentdb+discover://a,b', 'takes one DNS name'],
    ['kurrentdb://admin:secret@db?tls=false', 'never sent without TLS'],
    ['kurrentdb://admin:sec@ret@db', 'write it as %40'],
    ['kurrentdb://admin:100%@db', 'write it as %25'],
    ['kurrentdb://db?tls=maybe', 'tls: true or false is wanted'],
    ['kurrentdb://db?tlsVerify=false', 'the option tlsVerify is not one'],
    ['kurrentdb://db?gossipTimeout=soon', 'a whole number is wanted'],
    ['kurrentdb://db?nodePreference=follower', 'only leader shows at once'],
    ['kurrentdb://db?throwOnAppendFailure=false', 'hides where a stream ends'],
  ])('refuses %s', (url, problem) => {
    expect(kurrentDbUrlProblems(url)).toEqual([expect.stringContaining(problem)]);
  });

  it('tells all problems at once', () => {
    const problems = kurrentDbUrlProblems('kurrentdb://admin:secret@:x?tls=false&colour=red');
    expect(problems).toHaveLength(3);
  });

  it('names its hosts, without user and password', () => {
    expect(hostsOf('kurrentdb://admin:changeit@n1:2113,n2:2113?tls=true')).toBe('n1:2113,n2:2113');
  });
});

/** Passwords that no word of ours contains. */
const somePassword = fc
  .string({ unit: 'binary-ascii', minLength: 1, maxLength: 12 })
  .map((text) => `Zq${text}7`);

describe('the password', () => {
  it('is in no word about a wrong address, however it is written', () => {
    fc.assert(
      fc.property(somePassword, fc.boolean(), (password, isEncoded) => {
        const written = isEncoded ? encodeURIComponent(password) : password;
        const told = kurrentDbUrlProblems(`kurrentdb://admin:${written}@db?tls=false`).join(' ');
        expect(told).not.toContain(password);
        expect(told).not.toContain(written);
      }),
      { seed: 20_261_124 },
    );
  });

  it('is taken out of any text, in every form that it can have there', () => {
    fc.assert(
      fc.property(somePassword, (password) => {
        const written = encodeURIComponent(password);
        const url = `kurrentdb://admin:${written}@db`;
        const basic = Buffer.from(`admin:${password}`).toString('base64');
        const text = redactor(url)(`${url} failed: ${password} ${written} Basic ${basic}`);
        for (const form of [password, written, basic]) expect(text).not.toContain(form);
      }),
      { seed: 20_261_124 },
    );
  });

  it('leaves the rest of a text as it is', () => {
    const hide = redactor('kurrentdb://admin:changeit@db:2113');
    expect(hide('db:2113 refused changeit')).toBe('db:2113 refused ***');
    expect(redactor('kurrentdb://db')('db refused')).toBe('db refused');
  });
});
