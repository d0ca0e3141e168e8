import { contentType } from './content-type';

const YEAR_SECONDS = 31_536_000;

/**
 * The policy of the workbench's own page: its own script, style and pictures, the pane's frame, and nothing from
 * anywhere else. The shipped pages bring a policy of their own, which must hold here as it does in Excel.
 */
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers for a file under its address. */
export function responseHeaders(address: string, path: string): Record<string, string> {
  const isPage = /\.(html|xml)$/.test(path);
  const headers: Record<string, string> = {
    'Content-Type': contentType(path),
    'Cache-Control': cacheControl(address, isPage),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  if (isPage) {
    headers['Content-Security-Policy'] = address.startsWith('/workbench/')
      ? WORKBENCH_POLICY
      : "frame-ancestors 'self'";
  }
  return headers;
}

/** Excel for Windows never shows an icon that comes with "no-store"; a page must be fresh after every build. */
function cacheControl(address: string, isPage: boolean): string {
  if (address.startsWith('/assets/')) return `public, max-age=${YEAR_SECONDS}, immutable`;
  return isPage ? 'no-cache' : 'public, max-age=0, must-revalidate';
}
