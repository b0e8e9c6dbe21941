import { expect, test } from 'vitest';
import { commandOf, isCharacterKey, shortcuts, typedKey } from './shortcuts';

const plain = {
  key: 'p',
  code: 'KeyP',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
};

test('no key has two commands', () => {
  const keys = shortcuts.flatMap((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every key of the table leads to its command', () => {
  for (const { command, keys } of shortcuts) {
    for (const key of keys) expect(commandOf(key, true)).toBe(command);
  }
});

test('a Korean keyboard presses the letter that is printed on the key', () => {
  expect(typedKey({ ...plain, key: 'ㅔ' })).toBe('p');
  expect(typedKey({ ...plain, key: 'P' })).toBe('p');
});

test('a Dvorak keyboard presses the letter that it types', () => {
  expect(typedKey({ ...plain, key: 'l', code: 'KeyP' })).toBe('l');
});

test('a key with a modifier, in a composition or already handled is left alone', () => {
  expect(typedKey({ ...plain, ctrlKey: true })).toBeNull();
  expect(typedKey({ ...plain, metaKey: true })).toBeNull();
  expect(typedKey({ ...plain, altKey: true })).toBeNull();
  expect(typedKey({ ...plain, isComposing: true })).toBeNull();
  expect(typedKey({ ...plain, defaultPrevented: true })).toBeNull();
});

test('turned-off letters do nothing, while every slide can still be reached', () => {
  for (const { keys } of shortcuts) {
    for (const key of keys.filter(isCharacterKey)) expect(commandOf(key, false)).toBeNull();
  }
  expect(commandOf('ArrowRight', false)).toBe('next');
  expect(commandOf(' ', false)).toBe('next');
  expect(commandOf('Escape', false)).toBe('leave');
});
