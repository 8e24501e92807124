// A user of the library in plain Node: no build step, nothing of the extension. Says what it saw as one line of JSON.
import {collectAll, createPinterestClient} from 'pinmarklet/api';

const [baseUrl, accessToken, count] = process.argv.slice(2);
const client = createPinterestClient({baseUrl, accessToken});
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAMgAAAEsAQMAAAC8NG79AAAAA1BMVEV6mluJCzqwAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAHklEQVRYhe3BMQEAAADCoPVPbQdvoAAAAAAAAADgNx54AAHw+DPXAAAAAElFTkSuQmCC';

const value = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const board = value(await client.boards.create({name: 'Made by the library'}));
const section = value(await client.sections.create(board.id, {name: 'First half'}));
const created = [];
for (let at = 0; at < Number(count); at++) {
  const place = {boardId: board.id, boardSectionId: at % 2 === 0 ? section.id : null};
  const media = {kind: 'imageBase64', contentType: 'image/png', data: picture};
  created.push(value(await client.pins.create({...place, title: `Pin ${at}`, media})).id);
}

const pageSizes = [];
const listed = new Set();
const list = client.pins.listByBoard(board.id);
for await (const page of list) {
  pageSizes.push(value(page).items.length);
  for (const {id} of value(page).items) listed.add(id);
}

console.log(
  JSON.stringify({
    boards: value(await collectAll(client.boards.list())).map(({name}) => name),
    sections: value(await collectAll(client.sections.list(board.id))).map(({name}) => name),
    inSection: value(await collectAll(client.pins.listBySection(board.id, section.id))).length,
    created: created.length,
    listed: created.filter((id) => listed.has(id)).length,
    pageSizes,
  }),
);
