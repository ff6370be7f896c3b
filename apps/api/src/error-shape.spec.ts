import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parse, Kind } from 'graphql';
import { codedError, shownError } from './error-shape.js';
import { refusal } from './refusal.js';

const reported: { error: unknown; reference: string }[] = [];
const unexpected = {
  newReference: () => 'reference-1',
  report: (error: unknown, reference: string) => reported.push({ error, reference }),
};

describe('an error as clients see it', () => {
  it('keeps its code, place, advice and candidates', () => {
    const error = refusal('UNKNOWN_GROUP', 'No group has the id "ISIS".', {
      at: 'tally.where.group[0]',
      advice: 'As a reported name it means islamic-state: use that.',
      candidates: ['islamic-state'],
    });
    expect(shownError(error.toJSON(), error, unexpected)).toEqual({
      message: 'No group has the id "ISIS". As a reported name it means islamic-state: use that.',
      extensions: {
        code: 'UNKNOWN_GROUP',
        at: 'tally.where.group[0]',
        advice: 'As a reported name it means islamic-state: use that.',
        candidates: ['islamic-state'],
      },
    });
    expect(reported).toEqual([]);
  });

  it('never shows stack traces, statuses or what lies behind it', () => {
    const error = new GraphQLError('no', {
      extensions: { code: 'FORBIDDEN', stacktrace: ['at secret.ts'], http: { status: 403 } },
    });
    expect(shownError(error.toJSON(), error, unexpected).extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('says of anything unexpected only a reference, and reports the rest', () => {
    const secret = new Error('cannot open the secret folder');
    for (const extensions of [{}, { code: 'INTERNAL_SERVER_ERROR' }, { code: 'SECRET' }]) {
      reported.length = 0;
      const shown = shownError(
        { message: secret.message, path: ['log'], extensions },
        secret,
        unexpected,
      );
      expect(shown).toEqual({
        message: 'Internal server error (reference reference-1).',
        path: ['log'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference: 'reference-1' },
      });
      expect(reported).toEqual([{ error: secret, reference: 'reference-1' }]);
    }
  });

  it('of a variable is coded as Apollo Server does it', () => {
    const [operation] = parse('query ($n: Int!) { log { position } }').definitions;
    const variable =
      operation?.kind === Kind.OPERATION_DEFINITION
        ? operation.variableDefinitions?.[0]
        : undefined;
    const error = new GraphQLError('Variable "$n" got invalid value', { nodes: variable ?? null });
    expect(codedError(error).extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(codedError(new GraphQLError('other')).extensions).toBeUndefined();
  });
});
