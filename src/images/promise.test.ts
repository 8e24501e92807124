import {expect, test} from 'vitest';
import {isPromise} from './promise';

test.each([
  '3-year-warranty.jpg',
  '1year-warranty.png',
  'warranty-750x288.webp',
  '30-day-money-back-guarantee.png',
  'satisfaction_guaranteed.jpg',
  'garantie-2-jahre.png',
  'secure-checkout-badge.png',
  'payment-methods.webp',
  'credit_card.jpg',
  'free_shipping_icon-300x300.png',
])('a picture that does no more than promise is called so: %s', (name) => {
  expect(isPromise(name)).toBe(true);
});

test.each([
  '3-year.jpg',
  'free.jpg',
  'back.jpg',
  'leather-warranty.jpg',
  'delivery-van.jpg',
  'delivery.jpg',
  'the-return.jpg',
  'secure.jpg',
  'the-guarantee.jpg',
  'day-12.jpg',
  'image-3.jpg',
  'garantua.jpg',
  'warrantyless.jpg',
])('and one more word may be what it shows: %s', (name) => {
  expect(isPromise(name)).toBe(false);
});
