import { expect, test } from 'vitest';
import { type ClassGuess, keepClassGuess, savedClassGuesses } from './class-guesses';

const guess: ClassGuess = {
  atMs: 1,
  lesson: 'cold-start',
  asked: 'coldStartRatio',
  question: 'How many?',
  guesses: [{ text: '2%', hands: 11, isRight: null }],
  happened: '1.3%',
};

test('what a class guessed is kept once, however often it is heard', () => {
  savedClassGuesses.clear();
  keepClassGuess(guess);
  keepClassGuess({ ...guess, atMs: 2 });
  expect(savedClassGuesses.get()).toEqual([guess]);
  const other = { ...guess, atMs: 3, guesses: [{ text: '2%', hands: 12, isRight: null }] };
  keepClassGuess(other);
  expect(savedClassGuesses.get()).toEqual([guess, other]);
  savedClassGuesses.clear();
  expect(savedClassGuesses.get()).toEqual([]);
});
