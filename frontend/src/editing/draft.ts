import { Problem } from '../api/problem';
import {
  type Clash,
  type Content,
  changedFields,
  clashes,
  patchBetween,
  rebased,
  type Side,
  same,
  settled,
} from '../form/merging';

/** A draft as a service told it, with the entity tag that a change of it has to name. */
export interface ToldDraft<Info> {
  content: Content;
  etag: string;
  info: Info;
}

/** The two things that a draft asks of the outside. */
export interface Keeper<Info> {
  read: () => Promise<ToldDraft<Info>>;
  /** Stores a merge patch of what changed on top of the draft that has the tag. */
  save: (patch: Content, etag: string) => Promise<ToldDraft<Info>>;
}

export interface Conflict<Info> {
  theirs: ToldDraft<Info>;
  /** What both started from. */
  base: Content;
  mine: Content;
  clashes: Clash[];
}

export interface DraftState<Info> {
  /** What the service has, as far as is known here. */
  told: ToldDraft<Info>;
  /** What stands in the form. */
  mine: Content;
  phase: 'saved' | 'changed' | 'saving' | 'failed' | 'conflict';
  /** When it was last stored from here. */
  savedAt: Date | null;
  error: Error | null;
  conflict: Conflict<Info> | null;
  /** Fields that somebody else changed meanwhile and that were taken in. */
  takenIn: string[];
}

/** A rest after the last key before what was typed is stored, in milliseconds. */
const rest = 1200;
/** Where nothing answered, it is tried again by itself. */
const again = 8000;

/**
 * A draft that is being written: stores by itself what changed, a short rest after the last change, and only what
 * changed. Where somebody else saved first, both changes are laid together; what both changed is a conflict, which
 * waits for `resolve`.
 */
export class Draft<Info> {
  #state: DraftState<Info>;
  readonly #keeper: Keeper<Info>;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<boolean> | null = null;
  /** While something typed has no value yet, nothing is stored by itself. */
  #held = false;

  constructor(keeper: Keeper<Info>, told: ToldDraft<Info>) {
    this.#keeper = keeper;
    this.#state = {
      told,
      mine: told.content,
      phase: 'saved',
      savedAt: null,
      error: null,
      conflict: null,
      takenIn: [],
    };
  }

  get state(): DraftState<Info> {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether leaving now would lose something. */
  get unsaved(): boolean {
    return !same(this.#state.told.content, this.#state.mine);
  }

  change(name: string, value: Content[string] | undefined): void {
    const mine = { ...this.#state.mine };
    if (value === undefined) delete mine[name];
    else mine[name] = value;
    const phase =
      this.#state.phase === 'conflict' || this.#state.phase === 'saving' ? this.#state.phase : 'changed';
    this.#set({ mine, phase });
    this.#plan(rest);
  }

  hold(held: boolean): void {
    this.#held = held;
    if (held) clearTimeout(this.#timer);
    else if (this.unsaved) this.#plan(rest);
  }

  /** Stores what is not stored. True where everything is. */
  save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#saving ??= this.#store().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  /** Settles a conflict by the side chosen for each clash, and stores the outcome. */
  resolve(chosen: readonly Side[]): Promise<boolean> {
    const { conflict, mine } = this.#state;
    if (!conflict) return Promise.resolve(true);
    const { theirs, base, clashes: found } = conflict;
    this.#set({
      mine: settled(base, mine, theirs.content, found, chosen),
      told: theirs,
      conflict: null,
      phase: 'changed',
    });
    return this.save();
  }

  /** Takes what the service answered to something else than a save: a publication, a restored version. */
  replace(told: ToldDraft<Info>): void {
    clearTimeout(this.#timer);
    this.#set({ told, mine: told.content, phase: 'saved', error: null, conflict: null, takenIn: [] });
  }

  /** Ends the autosave, where the page goes. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #set(change: Partial<DraftState<Info>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    if (this.#held || this.#state.conflict) return;
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  async #store(): Promise<boolean> {
    // Somebody who saves all the time would keep this busy for ever: a few times are enough.
    for (let turn = 0; turn < 6; turn++) {
      const { told, mine, conflict } = this.#state;
      if (conflict) return false;
      const patch = patchBetween(told.content, mine);
      if (Object.keys(patch).length === 0) {
        this.#set({ phase: 'saved', error: null });
        return true;
      }
      this.#set({ phase: 'saving' });
      try {
        const next = await this.#keeper.save(patch, told.etag);
        this.#set({
          told: next,
          // What was typed meanwhile is laid over the answer, and stored in the next turn.
          mine: rebased(mine, this.#state.mine, next.content),
          savedAt: new Date(),
          error: null,
        });
        if (!this.unsaved) {
          this.#set({ phase: 'saved' });
          return true;
        }
      } catch (error) {
        if (!(error instanceof Problem && error.status === 412)) return this.#fail(error);
        try {
          if (!this.#meet(await this.#keeper.read())) return false;
        } catch (failure) {
          return this.#fail(failure);
        }
      }
    }
    this.#set({ phase: 'changed' });
    this.#plan(rest);
    return false;
  }

  /** Lays what somebody else saved and what stands here together. False where both changed the same. */
  #meet(theirs: ToldDraft<Info>): boolean {
    const { told, mine, takenIn } = this.#state;
    const found = clashes(told.content, mine, theirs.content);
    if (found.length > 0) {
      this.#set({
        phase: 'conflict',
        conflict: { theirs, base: told.content, mine, clashes: found },
      });
      return false;
    }
    this.#set({
      mine: settled(told.content, mine, theirs.content, [], []),
      told: theirs,
      takenIn: [...new Set([...takenIn, ...changedFields(told.content, theirs.content)])],
    });
    return true;
  }

  #fail(error: unknown): false {
    const problem = error instanceof Error ? error : new Error(String(error));
    this.#set({ phase: 'failed', error: problem });
    if (!(problem instanceof Problem && problem.isFinal)) this.#plan(again);
    return false;
  }
}
