import { describe, expect, it } from 'vitest';
import { sectionOf } from './terms';

describe('economic activities', () => {
  it('are named by their letter, or by the section that the division belongs to', () => {
    expect(sectionOf('C')).toBe(sectionOf('29'));
    expect(sectionOf('A')).toBe(sectionOf('01'));
    expect(sectionOf('A')).not.toBe(sectionOf('C'));
  });

  it('are nothing where the classification has no such division', () => {
    for (const none of ['', 'V', '4', '04', '34', '100', 'c', '1 ']) expect(sectionOf(none)).toBeNull();
  });
});
