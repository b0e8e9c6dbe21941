import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import { stageMessages } from '@/i18n/messages/stage';
import { commandOf, groups, isCharacterKey, shortcuts, typedKey } from './shortcuts';

const plain = {
  key: 'p',
  code: 'KeyP',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
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

test('what clickers send turns slides, with letters turned off, too', () => {
  const next = ['PageDown', 'ArrowRight', 'ArrowDown', 'Enter', ' '];
  const previous = ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'Shift+ '];
  expect(new Set(next.map((key) => commandOf(key, false)))).toEqual(new Set(['next']));
  expect(new Set(previous.map((key) => commandOf(key, false)))).toEqual(new Set(['previous']));
  expect(commandOf('F5', false)).toBe('fullscreen');
});

test('Space with Shift goes back, and Shift changes no other key', () => {
  expect(commandOf(typedKey({ ...plain, key: ' ', code: 'Space', shiftKey: true }), true)).toBe(
    'previous',
  );
  expect(typedKey({ ...plain, key: 'F5', code: 'F5', shiftKey: true })).toBe('F5');
  expect(commandOf(typedKey({ ...plain, key: '?', code: 'Slash', shiftKey: true }), true)).toBe(
    'help',
  );
});

test('every command has its words in both languages, and stands in a group of the help', () => {
  for (const { command, group, shown, keys } of shortcuts) {
    for (const locale of locales) expect(stageMessages[locale].commands[command]).not.toBe('');
    expect(groups).toContain(group);
    // Keys of one row are written as from the first to the last.
    expect(shown).toHaveLength(command === 'hand' ? 1 : keys.length);
  }
});
