import {expect, test} from 'vitest';
import {html} from './html';

test('escapes what is put into content and attributes', () => {
  const hostile = `"><script>alert('1')</script>&`;
  expect(html`<a title="${hostile}">${hostile}</a>`.html).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</a>',
  );
});

test('takes markup made by itself as it is, one piece or many, and leaves the gap of a null empty', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${null}${html`<hr>`}${7}`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>7');
});
