import {describe, expect, test} from 'vitest';
import {isNameOfFile} from './file-words';

const says = (text: string, ...files: readonly string[]): boolean =>
  !isNameOfFile(
    text,
    files.map((file) => `https://kitchen.example/uploads/2024/05/${file}`),
  );

describe('a text says nothing but which file the picture is', () => {
  test.each([
    ['LeekTart13', 'LeekTart13.jpg'],
    ['leektart13', 'LeekTart13-300x225.jpg'],
    ['LeekTartSlow', 'leektartslow.png'],
    ['Leek_Tart', 'leek-tart.jpg'],
    ['Leek-Monitor-VX248-angle', 'Leek-Monitor-VX248-angle-1-300x300.jpg'],
    ['leek-potato-soup', 'leek-potato-soup-scaled.jpg'],
    ['how-to-make-a-tart', 'how-to-make-a-tart-e1541936504493.jpg'],
    ['2Year-warranty', '2-Year-Warranty.jpg'],
    ['Tarte_aux_épinards', 'Tarte_aux_%C3%A9pinards.jpg'],
    ['leek_tart', 'image?url=https%3A%2F%2Fkitchen.example%2Fleek_tart.jpg&w=640'],
    ['leek_tart', 'c_fill,w_640/leek_tart'],
    ['0012', '0012.jpg'],
  ])('%s of %s', (text, file) => {
    expect(says(text, 'other.jpg', file)).toBe(false);
  });

  test.each([
    'IMG_1234',
    'img 20180516 193611',
    'DSCN0001',
    'dsc_0001 (2)',
    'P1050432',
    'PXL_20230102_101112345',
    'Screenshot 2024-05-06 at 11.12.13 AM',
    'WhatsApp Image 2020-04-05 at 12.00.01 (1)',
    'Picture 1 of 5',
    'Bild 3 von 12',
    'image 2/7',
    'Foto-4',
  ])('%s, whatever the file is called', (text) => {
    expect(says(text)).toBe(false);
  });
});

describe('a text stays that', () => {
  test.each([
    ['is a word, as the file is', 'Pizza', 'pizza.jpg'],
    ['is written with a hyphen', 'Coca-Cola', 'coca-cola.jpg'],
    ['is written with several', 'Forget-me-not', 'forget-me-not.jpg'],
    ['is a name with a hump', 'iPhone', 'iphone.jpg'],
    ['has blanks', 'Leek tart 13', 'leek-tart-13.jpg'],
    ['is a model that the file is not called', 'RX100M3', 'camera.jpg'],
    ['is called so by a folder', '2024', 'leeks.jpg'],
    ['tells a number of something', 'Photo 51 of the helix', '51.jpg'],
    ['has a picture in it', 'Image of 2 leeks', 'img_2.jpg'],
    ['is no more than that word', 'Photo', 'photo.jpg'],
    ['is empty', '', '.jpg'],
    ['holds no letter', '—', '-.jpg'],
  ])('%s', (_, text, file) => {
    expect(says(text, file)).toBe(true);
  });

  test('stands with a picture that has no name, or one that cannot be read', () => {
    expect(isNameOfFile('leek_tart', ['data:image/png;base64,leek_tart', 'https://kitchen.example/%E0%A4%A'])).toBe(
      false,
    );
  });
});

test('long hostile names are read in a moment', () => {
  const before = performance.now();
  for (const part of ['-1', 'aA', '_', 'img_1 ', '1-', '(', '-scaled'])
    isNameOfFile(part.repeat(5_000), [`https://kitchen.example/${part.repeat(1_000)}.jpg`]);
  for (const part of ['-1', 'aA', '_', '1-', 'a-'])
    isNameOfFile(`img1${part.repeat(90)}!`, [`https://kitchen.example/${part.repeat(90)}.jpg`]);
  expect(performance.now() - before).toBeLessThan(2_000);
});
