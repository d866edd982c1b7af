const SCRIPT = /<script[^>]*\ssrc="\.?\/?main\.tsx"[^>]*><\/script>/;
const STYLES = /<link[^>]*\shref="\.?\/?sidebar\.css"[^>]*>/;

/** Puts a script in place of the page's `<script src="main.tsx">`. Nothing inside can end the script early. */
export function inlineScript(page: string, script: string): string {
  const safe = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  return put(page, SCRIPT, `<script>${safe}</script>`);
}

/** Puts styles in place of the page's `<link href="sidebar.css">`. */
export function inlineStyles(page: string, styles: string): string {
  return put(page, STYLES, `<style>${styles.replace(/<\/(style)/gi, '<\\/$1')}</style>`);
}

function put(page: string, place: RegExp, text: string): string {
  if (!place.test(page)) throw new Error(`Sidebar.html has nothing that matches ${place}`);
  return page.replace(place, () => text);
}
