const CDN_ADDRESS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"'\s]*\/office\.js/g;

/**
 * The shipped page with office.js taken from this machine instead of Microsoft's servers, so that the workbench works
 * with no network. It happens while the page is being served: what lies in dist/ stays exactly what ships.
 */
export function withLocalOfficeJs(html: string): string {
  return html.replace(CDN_ADDRESS, '/office-js/office.js');
}
