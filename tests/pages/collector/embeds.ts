import type {Expected, Fixture, Fixtures} from './fixture';

// No frame of another site is to be asked for: a policy of the page forbids them all.
const noFrames = `<meta http-equiv="Content-Security-Policy" content="frame-src 'self'">`;

const embed = (html: string, expected: Expected): Fixture => ({html: noFrames + html, expected});

const youtube = (id: string) => new RegExp(`^https://(?:i\\.ytimg|img\\.youtube)\\.com/vi(?:_webp)?/${id}/`);

const watch = (id: string) => `https://www.youtube.com/watch?v=${id}`;

/** Players of other sites, by what their addresses tell. */
export const embeds: Fixtures = {
  'a YouTube player is its thumbnail, and leads to the video': embed(
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/a1B2c3D4e5F?rel=0" title="Braised leeks"></iframe>',
    {offered: [youtube('a1B2c3D4e5F')], each: {kind: 'video', link: watch('a1B2c3D4e5F')}},
  ),
  'a YouTube player without cookies, with no scheme': embed(
    '<iframe width="560" height="315" src="//www.youtube-nocookie.com/embed/a1B2c3D4e5F"></iframe>',
    {offered: [youtube('a1B2c3D4e5F')]},
  ),
  'a YouTube player that waits for consent': embed(
    '<iframe width="560" height="315" data-src="https://www.youtube.com/embed/a1B2c3D4e5F"></iframe>',
    {offered: [youtube('a1B2c3D4e5F')]},
  ),
  'two YouTube players are two': embed(
    `<iframe width="560" height="315" src="https://www.youtube.com/embed/a1B2c3D4e5F"></iframe>
     <iframe width="560" height="315" src="https://www.youtube.com/embed/g6H7i8J9k0L"></iframe>`,
    {offered: [youtube('a1B2c3D4e5F'), youtube('g6H7i8J9k0L')]},
  ),
  'a light stand-in of a YouTube player': embed(
    '<lite-youtube videoid="a1B2c3D4e5F" style="display: block; width: 560px; height: 315px"></lite-youtube>',
    {offered: [youtube('a1B2c3D4e5F')], each: {link: watch('a1B2c3D4e5F')}},
  ),
  'an <amp-youtube>': embed('<amp-youtube data-videoid="a1B2c3D4e5F" width="560" height="315"></amp-youtube>', {
    offered: [youtube('a1B2c3D4e5F')],
  }),
  'a Dailymotion player': embed(
    '<iframe width="560" height="315" src="https://www.dailymotion.com/embed/video/x8abcd1"></iframe>',
    {offered: [/^https:\/\/www\.dailymotion\.com\/thumbnail\/video\/x8abcd1/], each: {kind: 'video'}},
  ),
};

/** Players whose addresses tell no picture. */
export const silentEmbeds: Fixtures = {
  'a playlist of YouTube, an id that is none': embed(
    `<iframe width="560" height="315" src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>
     <iframe width="560" height="315" src="https://www.youtube.com/embed/%22%3E"></iframe><img src="/a600x400.jpg">`,
    {offered: ['/a600x400.jpg']},
  ),
  'a site that only sounds like YouTube': embed(
    '<iframe width="560" height="315" src="https://youtube.com.evil.example/embed/a1B2c3D4e5F"></iframe>',
    {offered: []},
  ),
  'a Vimeo player, which would have to be asked for': embed(
    '<iframe width="560" height="315" src="https://player.vimeo.com/video/123456"></iframe><img src="/a600x400.jpg">',
    {offered: ['/a600x400.jpg']},
  ),
  'a player marked nopin': embed(
    '<iframe nopin width="560" height="315" src="https://www.youtube.com/embed/a1B2c3D4e5F"></iframe>',
    {offered: []},
  ),
};
