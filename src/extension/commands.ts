/** The keys that the manifest names, by what they do. */
export const commands = ['panel', 'next-finding', 'tone', 'insert'] as const
export type Command = (typeof commands)[number]
