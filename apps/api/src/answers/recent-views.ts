import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { viewAt } from '#libs/projections/view/view';
import type { Cut, View } from '#libs/projections/view/view';

const KEPT = 16;

/** Keeps what was last looked at, because questions at one basis follow each other; a view of a cut never changes. */
export class RecentViews {
  readonly #chronicle: Chronicle;
  readonly #views = new Map<string, View>();

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
  }

  at(cut: Cut): View {
    const key = `${String(cut.position)} ${String(cut.publishedBy)}`;
    const view = this.#views.get(key) ?? viewAt(this.#chronicle, cut);
    this.#views.delete(key);
    this.#views.set(key, view);
    const [oldest] = this.#views.keys();
    if (this.#views.size > KEPT && oldest !== undefined) this.#views.delete(oldest);
    return view;
  }
}
