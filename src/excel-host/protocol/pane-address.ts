/** The address at which a page of the add-in finds itself inside Excel on the web. `page` may carry a query, not a hash. */
export function pageAddress(page: string, hostOrigin: string, uiLocale: string, controlId: string): string {
  const hostInfo = encodeURIComponent(`Excel$Web$16.01$${uiLocale}$excel-host$$0$0`);
  const separator = page.includes('?') ? '&' : '?';
  // The origin must be last: office.js takes all that follows it as part of it.
  return `${page}${separator}_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${conversationId(controlId)}|${controlId}|${hostOrigin}`;
}

/** Every message between the page and the host carries it. */
export function conversationId(controlId: string): string {
  return `${controlId}-conversation`;
}
