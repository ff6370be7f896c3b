import type { EventOf } from '#events/domain-event';
import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';

/** A key as it was made; only the hash of its secret is known. */
export type KnownKey = EventOf<'KeyCreated'>['data'] & { readonly revoked: boolean };

/** Every key that was ever made, on any node: a fold of the administrative stream. */
export class KeyRegistry extends Whole {
  readonly #keys = new Map<string, KnownKey>();

  protected parts(): Parts {
    const keys = textPart(
      () => this.list(),
      (all) => {
        this.#keys.clear();
        for (const key of all) this.#keys.set(key.keyId, key);
      },
    );
    return { keys };
  }

  apply(event: EventOf<'KeyCreated' | 'KeyRevoked'>): void {
    const known = this.#keys.get(event.data.keyId);
    if (event.type === 'KeyCreated')
      this.#keys.set(event.data.keyId, { ...event.data, revoked: false });
    else if (known !== undefined) this.#keys.set(event.data.keyId, { ...known, revoked: true });
  }

  find(keyId: string): KnownKey | undefined {
    return this.#keys.get(keyId);
  }

  /** All keys in the order in which they were made, revoked ones too. */
  list(): readonly KnownKey[] {
    return [...this.#keys.values()];
  }
}
