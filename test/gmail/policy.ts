/**
 * The content security policy of the demo mailbox: as strict for the page's own scripts as Gmail's, and stricter about
 * where the page may call, so that a request made from the page's world would fail aloud.
 */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    // The two policies the Closure editor makes for itself.
    'trusted-types goog#base goog#html',
  ].join('; ')
}
