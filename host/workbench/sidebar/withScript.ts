/**
 * A sidebar's HTML with `script` as the first thing in its head, so that the sidebar's own scripts find `google.script`.
 * Parsed as a browser does, so a fragment without head or body will do, as in Apps Script.
 */
export function withScript(html: string, script: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const element = page.createElement('script');
  // Inside a script element only this sequence would end it early.
  element.textContent = script.replaceAll('</script', '<\\/script');
  page.head.prepend(element);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
