/** How the demo mailbox can differ from its plain self, as real mailboxes differ. Set by `startMailbox` or by the query string. */
export interface Variant {
  readonly theme: 'light' | 'dark'
  /** Language of every label. The webmail's own words must never be relied on. */
  readonly language: 'en' | 'de' | 'zh'
  readonly direction: 'ltr' | 'rtl'
  /**
   * `scrambled` renames every generated or cosmetic class; `scrambled-hard` also the long-lived short ones (`hP`, `adn`,
   * `a3s`, `gD`, `gmail_quote`, …), so that only roles, data attributes, `g_editable`, names and `email=` are left.
   */
  readonly names: 'kept' | 'scrambled' | 'scrambled-hard'
  /** Plain: the same editable, `ishtml` 0, a hidden textarea beside it. */
  readonly format: 'rich' | 'plain'
  /** Whether a new reply starts with the user's signature. */
  readonly signature: boolean
  /** The quoted mail of a reply: kept in the hidden input `uet` until asked for, shown in the editable, or left out. */
  readonly quote: 'folded' | 'shown' | 'none'
  /** What is already open when the page has loaded. */
  readonly open: 'nothing' | 'reply' | 'compose'
  /** Off: every message is a thread of its own. */
  readonly conversations: boolean
  /** `undefined`: the thread says `data-thread-perm-id="undefined"`. */
  readonly permId: 'known' | 'undefined'
  /** Gemini card, translate prompt, smart replies. */
  readonly extras: boolean
  /** Two: a second, hidden copy of the Reply and Forward row stands before the visible one. */
  readonly footers: 'one' | 'two'
  /**
   * What becomes of a thread that was left: `hidden` keeps it under `display: none`; `split` keeps the list beside the
   * thread in a second visible `role=main`, and left threads invisible but laid out.
   */
  readonly ghosts: 'hidden' | 'split'
  /** Where the page listens for its single-letter keys. */
  readonly keys: 'document' | 'window-capture'
  /** A window with one compose box and nothing else. */
  readonly popOut: boolean
}

export const plain: Variant = {
  theme: 'light',
  language: 'en',
  direction: 'ltr',
  names: 'kept',
  format: 'rich',
  signature: true,
  quote: 'folded',
  open: 'nothing',
  conversations: true,
  permId: 'known',
  extras: false,
  footers: 'one',
  ghosts: 'hidden',
  keys: 'document',
  popOut: false,
}

/** Every way in which the mailbox is tested, by name. What is not given is as in `plain`. */
export const variants = {
  plain: {},
  dark: { theme: 'dark' },
  german: { language: 'de' },
  chinese: { language: 'zh' },
  'right-to-left': { direction: 'rtl' },
  scrambled: { names: 'scrambled' },
  'scrambled-hard': { names: 'scrambled-hard' },
  'plain-text': { format: 'plain' },
  'no-signature': { signature: false },
  'quote-shown': { quote: 'shown' },
  'quote-shown-no-signature': { quote: 'shown', signature: false },
  'empty-reply': { quote: 'none', signature: false },
  'reply-open': { open: 'reply' },
  'compose-open': { open: 'compose' },
  'single-messages': { conversations: false },
  'no-thread-id': { permId: 'undefined' },
  extras: { extras: true },
  'two-footers': { footers: 'two' },
  'split-ghosts': { ghosts: 'split' },
  'captured-keys': { keys: 'window-capture' },
  'pop-out': { popOut: true },
} as const satisfies Record<string, Partial<Variant>>
export type VariantName = keyof typeof variants

/** The variant a query string asks for, for example `?theme=dark&signature=false`. Unknown names and values are ignored. */
export function variantFrom(query: string, standard: Variant = plain): Variant {
  const asked = new URLSearchParams(query)
  const chosen: Record<string, string | boolean> = { ...standard }
  for (const [name, value] of asked) {
    if (!(name in plain)) continue
    const known = name as keyof Variant
    if (typeof plain[known] === 'boolean') chosen[name] = value === 'true'
    else if (choices[known]?.includes(value)) chosen[name] = value
  }
  return chosen as unknown as Variant
}

/** The query string that asks for a variant. */
export function queryFor(variant: Partial<Variant>): string {
  const query = new URLSearchParams(Object.entries(variant).map(([name, value]) => [name, String(value)])).toString()
  return query && `?${query}`
}

const choices: { readonly [Name in keyof Variant]?: readonly string[] } = {
  theme: ['light', 'dark'],
  language: ['en', 'de', 'zh'],
  direction: ['ltr', 'rtl'],
  names: ['kept', 'scrambled', 'scrambled-hard'],
  format: ['rich', 'plain'],
  quote: ['folded', 'shown', 'none'],
  open: ['nothing', 'reply', 'compose'],
  permId: ['known', 'undefined'],
  footers: ['one', 'two'],
  ghosts: ['hidden', 'split'],
  keys: ['document', 'window-capture'],
}
