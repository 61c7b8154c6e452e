/**
 * Where things stand on Gmail's page: each with several sources, best first, and when it was last seen in a real page or
 * in a maintained open project. Roles and data attributes come first, then short class names that have lasted for years.
 * Never text: labels and tooltips are in the user's language.
 */
import type { ShownRule } from '../page-text.ts'

export interface Source {
  readonly css: string
  /** Year and month. */
  readonly seen: string
}

export const places = {
  /** The open thread, or whatever else fills the middle. Gmail leaves earlier ones in the page, hidden. */
  view: [{ css: '[role="main"]', seen: '2026-09' }],
  subject: [
    { css: 'h2[data-thread-perm-id]', seen: '2026-09' },
    { css: 'h2.hP', seen: '2026-09' },
    { css: '.ha h2', seen: '2026-07' },
  ],
  message: [
    { css: '[data-message-id]', seen: '2026-09' },
    { css: '[data-legacy-message-id]', seen: '2026-08' },
    { css: '.adn.ads', seen: '2026-08' },
  ],
  body: [
    { css: '.ii.gt .a3s', seen: '2026-08' },
    { css: '.a3s', seen: '2026-08' },
  ],
  sender: [
    { css: '.gD[email]', seen: '2026-09' },
    { css: 'h3 [email]', seen: '2026-07' },
    { css: '[email][name]', seen: '2026-07' },
    { css: '[email]', seen: '2026-07' },
  ],
  recipients: [
    { css: '.hb', seen: '2026-05' },
    { css: '.g2[email]', seen: '2026-05' },
  ],
  date: [
    { css: '.g3[title]', seen: '2025-08' },
    { css: '.g3', seen: '2025-08' },
  ],
  clipped: [
    { css: '.iX a[href*="view=lg"]', seen: '2026-07' },
    { css: 'a[href*="view=lg"][href*="msgid="]', seen: '2026-07' },
  ],
  /** Below the last message. There are two copies since November 2025, one of them hidden. */
  threadReply: [
    { css: 'span.ams.bkH[role="link"]', seen: '2026-07' },
    { css: '.amn .bkH', seen: '2025-11' },
  ],
  /** In the head of a message. */
  messageReply: [
    { css: '.aaq[role="button"]', seen: '2026-05' },
    { css: '.bsQ[role="button"]', seen: '2024-10' },
  ],
  editable: [
    { css: '[g_editable="true"][role="textbox"]', seen: '2026-09' },
    { css: '.Am.Al.editable', seen: '2026-05' },
    { css: '[g_editable="true"]', seen: '2026-07' },
    { css: '.Am[contenteditable="true"]', seen: '2024-10' },
    { css: '[contenteditable="true"][role="textbox"]', seen: '2026-09' },
  ],
  /** The plain-text editor; the same editable as above stands in for it nearly always. */
  plainEditor: [{ css: 'textarea.Ak', seen: '2020-10' }],
  /** The banner's link to the account carries the address in its label, whatever the language. */
  account: [
    { css: 'a[aria-label*="@"][href*="accounts.google.com"]', seen: '2026-09' },
    { css: '[role="banner"] a[aria-label*="@"]', seen: '2026-09' },
  ],
} as const satisfies Record<string, readonly Source[]>

/** Only a compose has these hidden inputs beside its editable; the signature editor of the settings has not. */
export const composeFields = 'input[name="composeid"],input[name="draft"],input[name="rt"],input[name="subjectbox"]'

/** Frames of a compose that lost its inputs. */
export const composeFrame = '[data-compose-id],.M9,.aoI'

/** People paste Gmail's own markup into mails, and the compose body shares class names with the message body. */
export const foreignGround =
  '.a3s,[g_editable],[contenteditable="true"],[data-container-id*="kopisummary"],[data-evenkeel]'

/** Parts within a message that are Gmail's, not the sender's: the trimmed-content button, prompts, attachments, "clipped". */
export const notOfTheMail =
  '.yj6qo,.ajR,.adI,.wl4W9b,.brb,.hq.gt,.iX,a[href*="view=lg"][href*="msgid="],[data-container-id*="kopisummary"]'

/** An indented paragraph is a blockquote without a border; only the others quote. */
const quote = 'blockquote:not([style*="border:none"]):not([style*="border: none"]):not([style*="border-left:none"])'

/**
 * Quotes and signatures as mail programs mark them. Gmail puts `m_` and digits before names that senders chose, so some
 * are matched by their end.
 */
export const shownInMail: readonly ShownRule[] = [
  { selector: '[class*="gmail_signature"],[data-smartmail="gmail_signature"]', what: 'signature' },
  { selector: '[class*="moz-signature"],[class*="protonmail_signature"]', what: 'signature' },
  { selector: '[id="Signature"],[id^="m_"][id$="Signature"],[id$="mobile-signature"]', what: 'signature' },
  { selector: '[class*="gmail_attr"],[class*="moz-cite-prefix"]', what: 'quoted' },
  { selector: '[class*="gmail_quote"]:not(blockquote):has(blockquote)', what: 'quoted', until: 'blockquote' },
  { selector: '[class*="gmail_quote"],[class*="yahoo_quoted"],[class*="protonmail_quote"]', what: 'quoted' },
  { selector: '[id$="divRplyFwdMsg"],[id$="appendonsend"]', what: 'quoted', rest: true },
  { selector: '[id$="mail-editor-reference-message-container"]', what: 'quoted' },
  { selector: `${quote},.adL,.HOEnZb`, what: 'quoted' },
  { selector: '[id*="pfptBanner"]', what: 'disclaimer' },
]

/** Whatever in a compose is not the user's own words of now. */
export const quoteOrSignature =
  '[class*="gmail_quote"],[class*="gmail_attr"],[class*="gmail_signature"],[data-smartmail="gmail_signature"],blockquote'
