import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import type { TypedDocumentNode } from '@apollo/client/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startExample } from '../example/example-service.js';
import type { Service } from './start-service.js';

let service: Service;
let client: ApolloClient;

beforeAll(async () => {
  service = await startExample();
  client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: `${service.url}/graphql`, fetch }),
  });
}, 60_000);

afterAll(async () => {
  client.stop();
  await service.close();
});

interface Ties {
  readonly affiliations: {
    readonly nodes: readonly { readonly id: string; readonly text: string }[];
  };
}

interface Group {
  readonly id: string;
  readonly slug: string;
  readonly branches: { readonly totalCount: number };
}

const TIES = `affiliations(where: { to: "islamic-state", tie: BRANCH }) {
  nodes { id text from { id slug name } to { id slug } evidence { nodes { id headline } } }
}`;

interface TwoDates {
  readonly before: Ties;
  readonly after: Ties;
}

const TWO_DATES: TypedDocumentNode<TwoDates> = gql`query {
  before: chronology(asOf: { validAt: "2018-12-31" }) { id basis { token } ${TIES} tally(groupBy: [GROUP]) { id text } }
  after: chronology(asOf: { validAt: "2019-05-31" }) { id basis { token } ${TIES} tally(groupBy: [GROUP]) { id text } }
}`;

interface Difference {
  chronology: {
    changes: {
      before: Ties;
      after: Ties;
      affiliations: {
        nodes: readonly { before: object | null; after: { id: string } | null }[];
      };
    };
  };
}

const DIFFERENCE: TypedDocumentNode<Difference> = gql`
  query {
    chronology(asOf: { validAt: "2019-05-31" }) {
      id
      changes(since: { validAt: "2018-12-31" }) {
        before { id ${TIES} }
        after { id ${TIES} }
        affiliations(first: 50) { nodes { text before { id text } after { id text } } }
      }
    }
  }
`;

function texts({ affiliations }: Ties): readonly string[] {
  return affiliations.nodes.map(({ text }) => text);
}

describe('a client that keeps every object once, by its id', () => {
  it('keeps the branches of both dates apart where they are asked for together', async () => {
    const { data } = await client.query({ query: TWO_DATES });
    if (data === undefined) throw new Error('no answer');
    expect(texts(data.before)).toHaveLength(1);
    expect(texts(data.after).length).toBeGreaterThan(1);
    expect(texts(data.after).join()).toContain('Hind Province');
    expect(texts(data.before).join()).not.toContain('Hind Province');
    const kept = client.readQuery({ query: TWO_DATES });
    expect(kept && [texts(kept.before), texts(kept.after)]).toEqual([
      texts(data.before),
      texts(data.after),
    ]);
  });

  it('keeps them apart in the difference of the two dates too, and meets the same objects there', async () => {
    const two = client.readQuery({ query: TWO_DATES });
    const { data } = await client.query({ query: DIFFERENCE });
    if (data === undefined || two === null) throw new Error('no answer');
    const { before, after, affiliations } = data.chronology.changes;
    expect([texts(before), texts(after)]).toEqual([texts(two.before), texts(two.after)]);
    expect(after.affiliations.nodes.map(({ id }) => id)).toEqual(
      two.after.affiliations.nodes.map(({ id }) => id),
    );
    const ids = new Set(affiliations.nodes.map((change) => change.after?.id));
    const hind = after.affiliations.nodes.find(({ text }) => text.includes('Hind Province'));
    expect(ids).toContain(hind?.id);
    const again = client.readQuery({ query: TWO_DATES });
    expect(again).toEqual(two);
  });

  it('keeps one group at two dates as two objects, each with its own branches', async () => {
    const query: TypedDocumentNode<{ chronology: { group: Group } }, { validAt: string }> = gql`
      query ($validAt: Moment!) {
        chronology(asOf: { validAt: $validAt }) {
          id
          group(id: "islamic-state") {
            id
            slug
            branches {
              totalCount
            }
          }
        }
      }
    `;
    const at = async (validAt: string) => {
      const { data } = await client.query({
        query,
        variables: { validAt },
      });
      return data?.chronology.group;
    };
    const [early, late] = [await at('2018-12-31'), await at('2019-05-31')];
    if (early === undefined || late === undefined) throw new Error('no answer');
    expect([early.slug, early.id]).not.toEqual([late.slug, late.id]);
    const kept = Object.keys(client.cache.extract() as object);
    expect(kept).toEqual(expect.arrayContaining([`Group:${early.id}`, `Group:${late.id}`]));
    expect(await at('2018-12-31')).toEqual(early);
  });
});
