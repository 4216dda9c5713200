/** The content security policy of every page of Tickmark: nothing but its own files, and no network. */

/** `connect` names where the page may send calls: nowhere in Electron (calls go over IPC), itself on the loopback host. */
export const contentSecurityPolicy = (connect: 'none' | 'self'): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Monaco positions its lines with style attributes.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    `connect-src '${connect}'`,
    // The report preview is a sandboxed srcdoc frame.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
