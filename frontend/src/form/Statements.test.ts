import { describe, expect, test } from 'vitest';
import { type Statement, urgentAndOffered } from './Statements';

const on = (topic: string, level: number | null): Statement => ({ topic, level, texts: {} });

describe('topics that are offered and sought', () => {
  test('are told of where they are sought as urgent, and only there', () => {
    const offers = [on('water', 1), on('food', 3)];
    expect(urgentAndOffered([on('water', 3), on('culture', 3)], offers)).toEqual(['water']);
    expect(urgentAndOffered([on('water', 2), on('food', null)], offers)).toEqual([]);
  });

  test('are not told of before a topic is chosen', () => {
    expect(urgentAndOffered([on('', 3)], [on('', 3)])).toEqual([]);
  });
});
