import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { explainContradiction } from '#libs/projections/explain/explain-contradiction';
import { explainOffice } from '#libs/projections/explain/explain-office';
import { explainTallyRow } from '#libs/projections/explain/explain-tally-row';
import { explainTie } from '#libs/projections/explain/explain-tie';
import { Answers } from '../answers/answers.js';
import type { PageArguments } from '../connections/connection.js';
import { computedPage, nestedList } from '../connections/lists.js';
import type * as Schema from '../graphql/schema-types.js';
import type { ContradictionNode } from '../nodes/contradiction-node.js';
import { entryNode } from '../nodes/entry-node.js';
import { explanationNode, explanationPartNode } from '../nodes/explanation-node.js';
import type { ExplanationNode, ExplanationPartNode } from '../nodes/explanation-node.js';
import { recordedTime } from '../dates/date-time.js';
import type { AffiliationNode, OfficeNode } from '../nodes/state-nodes.js';
import type { TallyRowNode } from '../nodes/tally-node.js';
import { surely } from '../nodes/registry-nodes.js';

/** What explains from everything recorded. */
abstract class ExplainingResolver {
  readonly #answers: Answers;

  constructor(@Inject(Answers) answers: Answers) {
    this.#answers = answers;
  }

  protected get chronicle(): Chronicle {
    return this.#answers.chronicle;
  }
}

@Resolver('Affiliation')
export class AffiliationExplanationResolver extends ExplainingResolver {
  @ResolveField()
  explanation({ id, at, row: { from, to, tie, key } }: AffiliationNode) {
    const asked = { from, to, tie, validAt: at.basis.validAt };
    const explanation = explainTie(this.chronicle, at.view.cut, asked);
    return explanationNode({ id, at }, surely(explanation, key));
  }
}

@Resolver('Office')
export class OfficeExplanationResolver extends ExplainingResolver {
  @ResolveField()
  explanation({ id, at, row: { person, group, role, key } }: OfficeNode) {
    const asked = { person, group, role, validAt: at.basis.validAt };
    const explanation = explainOffice(this.chronicle, at.view.cut, asked);
    return explanationNode({ id, at }, surely(explanation, key));
  }
}

@Resolver('TallyRow')
export class TallyRowExplanationResolver extends ExplainingResolver {
  @ResolveField()
  explanation({ id, at, row, counted, question }: TallyRowNode) {
    const asked = { question, row, counted: counted(), validAt: at.basis.validAt };
    return explanationNode({ id, at }, explainTallyRow(this.chronicle, at.view.cut, asked));
  }
}

@Resolver('Contradiction')
export class ContradictionExplanationResolver extends ExplainingResolver {
  @ResolveField()
  explanation({ id, at, contradiction }: ContradictionNode) {
    const asked = { contradiction, validAt: at.basis.validAt };
    return explanationNode({ id, at }, explainContradiction(this.chronicle, at.view.cut, asked));
  }
}

@Resolver('Explanation')
export class ExplanationResolver {
  @ResolveField()
  soSinceRecordedAt({ at, explanation, text }: ExplanationNode) {
    const recordedAt = at.view.chronicle.log.recordedAt(explanation.soSince);
    return recordedTime(surely(recordedAt, text));
  }

  @ResolveField()
  parts(node: ExplanationNode, args: Schema.ExplanationPartsArgs) {
    const rows = node.explanation.parts
      .filter(({ effect }) => args.effect?.includes(effect) ?? true)
      .map((part, index) => ({ part, key: { order: [index], id: part.entry.uuid } }));
    const asked = {
      ...nestedList('Explanation.parts', node, args),
      keyOf: ({ key }: (typeof rows)[number]) => key,
    };
    return computedPage(node.at, rows, asked, ({ part }) => explanationPartNode(node.at, part));
  }

  @ResolveField()
  events(node: ExplanationNode, args: PageArguments) {
    const rows = node.explanation.events.map((event) => ({
      event,
      key: { order: [event.position], id: '' },
    }));
    const asked = {
      ...nestedList('Explanation.events', node, args),
      keyOf: ({ key }: (typeof rows)[number]) => key,
    };
    return computedPage(
      node.at,
      rows,
      asked,
      ({ event: { text, position, recordedAt, recorder } }) => ({
        text,
        position: String(position),
        recordedAt: recordedTime(recordedAt),
        recorder,
      }),
    );
  }
}

@Resolver('ExplanationPart')
export class ExplanationPartResolver {
  @ResolveField()
  entry({ at, part }: ExplanationPartNode) {
    const { uuid } = part.entry;
    return entryNode(at, surely(at.view.entries.get(uuid), uuid));
  }
}
