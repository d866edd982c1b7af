import { inlineScript, inlineStyles } from '../../tools/build/inline';
import { shippedFile } from './shipped';

const template = '<link rel="stylesheet" href="sidebar.css"><div id="app"></div><script src="main.tsx"></script>';

test('nothing in the script can end it early', () => {
  const page = inlineScript(template, 'const a = "</script><!-- $& </SCRIPT>";');
  expect(page).toContain('<script>const a = "<\\/script><\\!-- $& <\\/SCRIPT>";</script>');
  expect(page.match(/<\/script>/gi)).toHaveLength(1);
});

test('styles take the place of the link', () => {
  expect(inlineStyles(template, 'a{content:"$1"}')).toContain('<style>a{content:"$1"}</style><div');
});

test('a page without the place to put them is refused', () => {
  expect(() => inlineScript('<p></p>', '')).toThrow('Sidebar.html has nothing that matches');
});

test('the shipped page fetches nothing but Google’s own stylesheet', () => {
  const page = shippedFile('Sidebar.html');
  const fetched = [...page.matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="([^"]*)"/g)].map(
    ([, address]) => address,
  );
  for (const address of fetched) expect(address).toMatch(/^https:\/\/ssl\.gstatic\.com\/docs\/script\/css\//);
  expect(page).toContain('<style>');
});
