import type { OfficeJsSource } from './package-options';

/** Pages of Microsoft's that frame an add-in: Excel on the web, in offices and at home. */
const OFFICE_FRAMES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
];

const META = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"\s*\/?>/;
const CDN = 'https://appsforoffice.microsoft.com';
const CDN_LIBRARY = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"'\s]*\/office\.js/g;

/** A page as a server is to send it: where office.js is the office's own, nothing of Microsoft's is allowed or named. */
export function sitePage(html: string, officeJs: OfficeJsSource): string {
  if (officeJs === 'cdn') return html;
  return html
    .replace(CDN_LIBRARY, 'office-js/office.js')
    .replace(META, (meta, policy: string) => meta.replace(policy, withoutCdn(policy)));
}

function withoutCdn(policy: string): string {
  return policy
    .split(';')
    .map((rule) => rule.replaceAll(` ${CDN}`, ''))
    .filter((rule) => rule.trim().includes(' '))
    .join(';');
}

/**
 * The policy that goes with a page of the add-in as a header: what its own says, and who may frame it. A page cannot say
 * that of itself, and `X-Frame-Options` would shut Excel on the web out.
 */
export function policyOf(page: string): string {
  const policy = META.exec(page)?.[1];
  if (policy === undefined) throw new Error('A page of the add-in has no policy.');
  return `${policy}; frame-ancestors 'self' ${OFFICE_FRAMES.join(' ')}`;
}

/** The page for browsers frames the task pane and is framed by nobody. */
export const BROWSER_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
