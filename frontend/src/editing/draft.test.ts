import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { type Content, patched } from '../form/merging';
import { Draft, type Keeper, type ToldDraft } from './draft';

const kyoto: Content = { names: { en: 'Kyoto' }, population: 1_463_723, website: null };

/** A service that keeps one draft, as the real one does: a save on an old tag is refused with 412. */
class Shelf implements Keeper<null> {
  content = structuredClone(kyoto);
  tag = 1;
  patches: Content[] = [];
  refuse: Error | null = null;

  told(): ToldDraft<null> {
    return { content: structuredClone(this.content), etag: `"${this.tag}"`, info: null };
  }
  read = async () => this.told();
  save = async (patch: Content, etag: string) => {
    this.patches.push(patch);
    if (this.refuse) throw this.refuse;
    if (etag !== `"${this.tag}"`) throw new Problem(412, 'Precondition failed', 'Somebody saved first.');
    this.write(patch);
    return this.told();
  };
  /** Somebody writes; null stands for "not known", as a service keeps it. */
  write(patch: Content) {
    const next = patched(this.content, patch) as Content;
    this.content = { ...Object.fromEntries(Object.keys(kyoto).map((name) => [name, null])), ...next };
    this.tag++;
  }
}

let shelf: Shelf;
let draft: Draft<null>;
beforeEach(() => {
  vi.useFakeTimers();
  shelf = new Shelf();
  draft = new Draft(shelf, shelf.told());
});
afterEach(() => {
  draft.stop();
  vi.useRealTimers();
});

describe('what is typed', () => {
  test('is stored by itself after a rest, once, and only what changed', async () => {
    draft.change('population', 1_400_000);
    await vi.advanceTimersByTimeAsync(600);
    draft.change('population', 1_450_000);
    expect(draft.unsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(shelf.patches).toEqual([{ population: 1_450_000 }]);
    expect(draft.unsaved).toBe(false);
    expect(draft.state.phase).toBe('saved');
    expect(draft.state.savedAt).not.toBeNull();
  });

  test('and is back at what it was needs no request', async () => {
    draft.change('population', 1);
    draft.change('population', 1_463_723);
    await vi.advanceTimersByTimeAsync(2000);
    expect(shelf.patches).toEqual([]);
  });

  test('while an answer is under way is not lost, and goes with the next', async () => {
    let release = () => {};
    const save = shelf.save;
    shelf.save = async (patch, etag) => {
      const told = await save(patch, etag);
      await new Promise<void>((done) => {
        release = done;
      });
      return told;
    };
    draft.change('population', 1);
    const saved = draft.save();
    await vi.advanceTimersByTimeAsync(0);
    draft.change('website', 'https://kyoto.example');
    shelf.save = save;
    release();
    expect(await saved).toBe(true);
    expect(shelf.patches).toEqual([{ population: 1 }, { website: 'https://kyoto.example' }]);
    expect(shelf.content).toEqual({ ...kyoto, population: 1, website: 'https://kyoto.example' });
  });

  test('and cannot be understood yet is not stored by itself', async () => {
    draft.change('population', 5);
    // What was planned before the hold waits too.
    draft.hold(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(shelf.patches).toEqual([]);
    draft.change('website', 'https://kyoto.example');
    await vi.advanceTimersByTimeAsync(5000);
    expect(shelf.patches).toEqual([]);
    draft.hold(false);
    await vi.advanceTimersByTimeAsync(2000);
    expect(shelf.patches).toEqual([{ population: 5, website: 'https://kyoto.example' }]);
  });
});

describe('a refused save', () => {
  test('leaves what was typed, says why, and goes through once it is mended', async () => {
    shelf.refuse = new Problem(400, 'Invalid request', null, [
      { pointer: '/population', code: 'greater_than_equal', detail: 'below 0' },
    ]);
    draft.change('population', -1);
    expect(await draft.save()).toBe(false);
    expect(draft.state.phase).toBe('failed');
    expect(draft.state.mine.population).toBe(-1);
    expect(draft.unsaved).toBe(true);
    shelf.refuse = null;
    draft.change('population', 1);
    expect(await draft.save()).toBe(true);
    expect(draft.state.error).toBeNull();
  });

  test('because nothing answered is tried again by itself; one that cannot be mended so is not', async () => {
    shelf.refuse = new Problem(0, 'No answer', null);
    draft.change('population', 1);
    await draft.save();
    shelf.refuse = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(draft.state.phase).toBe('saved');

    shelf.refuse = new Problem(403, 'Forbidden', null);
    draft.change('population', 2);
    await draft.save();
    const count = shelf.patches.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shelf.patches.length).toBe(count);
  });
});

describe('somebody else saved first', () => {
  test('another field: both changes stay, and the reader is told which were taken in', async () => {
    shelf.write({ website: 'https://theirs.example' });
    draft.change('population', 1);
    expect(await draft.save()).toBe(true);
    expect(shelf.content).toEqual({ ...kyoto, population: 1, website: 'https://theirs.example' });
    expect(draft.state.takenIn).toEqual(['website']);
  });

  test('the same field: nothing is stored until a side is chosen', async () => {
    shelf.write({ population: 2, website: 'https://theirs.example' });
    draft.change('population', 1);
    expect(await draft.save()).toBe(false);
    expect(draft.state.phase).toBe('conflict');
    expect(draft.state.conflict?.clashes).toEqual([
      { path: ['population'], base: 1_463_723, mine: 1, theirs: 2 },
    ]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shelf.content.population).toBe(2);

    expect(await draft.resolve(['mine'])).toBe(true);
    expect(shelf.content).toEqual({ ...kyoto, population: 1, website: 'https://theirs.example' });
    expect(draft.state.conflict).toBeNull();
  });

  test('the same field, and theirs is chosen: there is nothing left to store', async () => {
    shelf.write({ population: 2 });
    draft.change('population', 1);
    await draft.save();
    const count = shelf.patches.length;
    expect(await draft.resolve(['theirs'])).toBe(true);
    expect(shelf.patches.length).toBe(count);
    expect(draft.state.mine.population).toBe(2);
    expect(draft.unsaved).toBe(false);
  });

  test('again while the conflict was being settled: it is a conflict once more', async () => {
    shelf.write({ population: 2 });
    draft.change('population', 1);
    await draft.save();
    shelf.write({ population: 3 });
    expect(await draft.resolve(['mine'])).toBe(false);
    expect(draft.state.conflict?.clashes).toEqual([{ path: ['population'], base: 2, mine: 1, theirs: 3 }]);
  });
});
