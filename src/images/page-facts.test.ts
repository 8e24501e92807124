import {describe, expect, test} from 'vitest';
import {exampleGathering} from './example-sighting';
import {pageFactsOf} from './page-facts';
import {readPageMetadata} from './page-metadata';

/** The facts of a page with this title and these metadata. */
const factsOf = (metas: Readonly<Record<string, string>>, title = 'Leeks', url = 'https://kitchen.example/leeks') => {
  const entries = Object.entries(metas).map(([key, content]) => ({key, content, description: ''}));
  const gathering = exampleGathering([], {metas: entries, title, url});
  return pageFactsOf(gathering, readPageMetadata(gathering));
};

describe('a page is called', () => {
  test.each([
    ['what its author calls it for pins', {'pin:title': 'Home', 'og:title': 'Leek soup'}, 'Leeks', 'Home'],
    ['what it is called for sharing', {'og:title': 'Leek soup'}, 'Leek soup – Kitchen', 'Leek soup'],
    ['by its title, where that is a word of the menu', {'og:title': 'Home'}, 'Kitchen of leeks', 'Kitchen of leeks'],
    ['the same in capitals', {'og:title': ' STARTSEITE'}, 'Kitchen of leeks', 'Kitchen of leeks'],
    ['by the site’s name, where both are', {'og:title': 'Home', 'og:site_name': 'Kitchen'}, 'Home', 'Kitchen'],
    ['by such a word, where there is no other', {'og:title': 'Home'}, '', 'Home'],
    ['by such a word within a name', {'og:title': 'Home of the leek'}, 'Kitchen', 'Home of the leek'],
    ['what was meant by what is escaped twice', {'og:title': 'Ann&#8217;s leeks &amp; more'}, '', 'Ann’s leeks & more'],
  ])('%s', (_, metas, title, expected) => {
    expect(factsOf(metas, title).title).toBe(expected);
  });
});

describe('its author is', () => {
  test.each([
    ['the one it names', {author: 'Ann', 'twitter:creator': '@leekann'}, 'Ann'],
    ['told by a handle', {'twitter:creator': '@leekann', 'twitter:site': '@kitchen'}, '@leekann'],
    ['nobody by the site’s own handle', {'twitter:creator': '@Leeks', 'twitter:site': '@leeks'}, ''],
    ['nobody by a handle with the host’s name', {'twitter:creator': '@KitchenMedia'}, ''],
    ['nobody by one with the site’s name', {'twitter:creator': '@leekhouse', 'og:site_name': 'Leek House'}, ''],
    ['somebody by a handle with a short name in it', {'twitter:creator': '@forbest', 'og:site_name': 'BE'}, '@forbest'],
    ['somebody whose name is no handle', {'twitter:creator': 'Ann of the Kitchen'}, 'Ann of the Kitchen'],
  ])('%s', (_, metas, author) => {
    expect(factsOf(metas).details?.author).toBe(author);
  });
});
