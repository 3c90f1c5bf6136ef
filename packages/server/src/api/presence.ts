/** Somebody who has a document open. */
export interface Present {
  id: string;
  name: string;
  fieldId: string | null;
  seenAt: string;
}

/** Who has not said so for as long is gone. */
const GONE_MS = 20_000;

/** Who looks at which document now; a server forgets it when it stops, since pages say so every few seconds. */
export class Presence {
  readonly #here = new Map<string, Map<string, Present>>();

  /** Notes that somebody is here, or leaves. */
  note(documentId: string, { id, name, fieldId, isLeaving }: Pick<Present, 'id' | 'name' | 'fieldId'> & { isLeaving: boolean }, now = Date.now()): void {
    const here = this.#here.get(documentId) ?? new Map<string, Present>();
    if (isLeaving) here.delete(id);
    else here.set(id, { id, name, fieldId, seenAt: new Date(now).toISOString() });
    for (const [other, { seenAt }] of here) if (now - Date.parse(seenAt) > GONE_MS) here.delete(other);
    if (here.size === 0) this.#here.delete(documentId);
    else this.#here.set(documentId, here);
  }

  /** The others. */
  others(documentId: string, me: string, now = Date.now()): Present[] {
    return [...(this.#here.get(documentId)?.values() ?? [])].filter(({ id, seenAt }) => id !== me && now - Date.parse(seenAt) <= GONE_MS);
  }
}
