import type {Answer} from '../http/answer';
import {type Html, html} from './html';

/** Pictures may come from the page that is being pinned; nothing else may come from anywhere. */
const policy = (formTarget: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' http: https: data:",
    // A browser holds the answer's redirect to this as well.
    `form-action 'self' ${formTarget}`.trimEnd(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** A whole page of the web side; `formTarget` is where its form may lead beside the sandbox. */
export const webPage = (status: number, title: string, main: Html, formTarget = ''): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(formTarget),
    'cache-control': 'no-store',
  },
  body: html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sandbox.css">
</head>
<body>
<header class="top"><a href="/">Sandbox</a><span>a local stand-in for the boards of one account</span></header>
<main>${main}</main>
</body>
</html>
`.html,
});

export const seeOther = (location: string): Answer => ({status: 303, headers: {location}, body: ''});

export const notFoundPage = (): Answer =>
  webPage(
    404,
    'Not found',
    html`<h1>Not found</h1><p>There is nothing at this address. <a href="/">All boards</a></p>`,
  );
