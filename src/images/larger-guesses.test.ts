import {expect, it} from 'vitest';
import {largerGuesses} from './larger-guesses';

const PIN = 'https://i.pinimg.com/736x/ab/cd/ef/a.jpg';
const ORIGINAL = 'https://i.pinimg.com/originals/ab/cd/ef/a.jpg';

it('names where a larger version may be', () => {
  expect(largerGuesses(PIN, null).larger?.[0]).toBe(ORIGINAL);
});

it('leaves out an address that names no more pixels than are there', () => {
  expect(largerGuesses(PIN, 1_200)).toEqual({larger: [ORIGINAL]});
});

it('adds nothing to a picture that no rule knows', () => {
  expect(largerGuesses('https://blog.example/leeks.jpg', 300)).toEqual({});
});
