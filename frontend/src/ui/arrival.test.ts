import { beforeEach, expect, test } from 'vitest';
import { arrived, departed } from './arrival';

function heading(text: string): HTMLElement {
  const element = document.createElement('h1');
  element.tabIndex = -1;
  element.textContent = text;
  document.body.append(element);
  return element;
}

beforeEach(() => {
  document.body.innerHTML = '<div id="announcer"></div><button>elsewhere</button>';
  // What an earlier page left behind is left behind.
  departed();
  arrived(heading('before'), 'before');
  document.querySelector('h1')?.blur();
});

const told = () => document.getElementById('announcer')?.textContent;

test('without a change of page the focus stays where it is', () => {
  arrived(heading('Kyoto'), 'Kyoto');
  expect(document.activeElement).toBe(document.body);
  expect(told()).toBe('before');
});

test('after a change of page the heading has the focus, and the title is told', () => {
  departed();
  const kyoto = heading('Kyoto');
  arrived(kyoto, 'Kyoto');
  expect(document.activeElement).toBe(kyoto);
  expect(told()).toBe('Kyoto');
});

test('the heading that takes the place of a loading one takes its focus too', () => {
  departed();
  const loading = heading('Signatory');
  arrived(loading, 'Signatory');
  loading.remove();
  const kyoto = heading('Kyoto');
  arrived(kyoto, 'Kyoto');
  expect(document.activeElement).toBe(kyoto);
  expect(told()).toBe('Kyoto');
});

test('a reader who has gone on keeps the focus', () => {
  departed();
  const loading = heading('Signatory');
  arrived(loading, 'Signatory');
  const button = document.querySelector('button');
  button?.focus();
  loading.remove();
  arrived(heading('Kyoto'), 'Kyoto');
  expect(document.activeElement).toBe(button);
});
