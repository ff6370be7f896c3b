import { Inject, Injectable } from '@nestjs/common';
import { Answers } from '../answers/answers.js';
import { FilterReader } from './filters.js';
import { HeadRegistry } from './head-registry.js';
import { namedKey } from './references.js';
import type { Named } from './references.js';

/** Reads the arguments of questions against what is known at the head. */
@Injectable()
export class Questions {
  readonly #registered: HeadRegistry;

  constructor(@Inject(Answers) answers: Answers) {
    this.#registered = new HeadRegistry(() => answers.now().view);
  }

  /** The slug or UUID that an argument names. */
  key(kind: Named, id: string, path: string): string {
    return namedKey(this.#registered, kind, id, path);
  }

  /** Reads the filter that stands at this place of the question. */
  filter(path: string): FilterReader {
    return new FilterReader(this.#registered, path);
  }
}
