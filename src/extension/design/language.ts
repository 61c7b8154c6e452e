/** The language our own sentences are in, wherever they stand: a mail page may be in any language and either direction. */
export const ours = { lang: 'en-GB', dir: 'ltr' } as const
