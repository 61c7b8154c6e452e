/**
 * Going elsewhere, and telling others. Few clients say "we are leaving": they name another supplier, say where it will
 * stop, or mention who is going to hear of it.
 */
import type { Pattern } from './pattern.ts'

export const elsewhere: readonly Pattern[] = [
  {
    id: 'other-supplier',
    about: 'another supplier',
    words:
      ' (?:(?:another|a different|a new|a rival|some other|the other|two other|three other|other) {a}{trade} |{trade} {nearby} |(?:someone|somebody|people|lot|man|woman|one|fella) (?:else|{nearby}) |(?:your|a|the|their) {a}(?:competitors?|competition|rivals?) )',
    examples: {
      flags: [
        'I have lunch tomorrow with another laundry.',
        "I'll use the firm next door.",
        "I've asked your competitors for demos.",
        "There's a quotation from another firm in my drawer.",
        'Someone round the corner is offering £2.90.',
      ],
      passes: ['The other page is fine.', 'We sat next door.'],
    },
  },
  {
    id: 'done-ourselves',
    about: 'doing it without you',
    words:
      ' {we} (?:will|shall|would|may|might|could|be going to|am going to|are going to) {a}(?:do|run|write|handle|make|print|take|send|be doing|be running|be writing|try) {aaa}(?:ourselves|myself|in house|internally|elsewhere|on my own|on our own) ',
    examples: {
      flags: ["From July I'll write them myself.", "We'll take it in house."],
      passes: ['I did it myself on Monday.'],
    },
  },
  {
    id: 'where-it-stops',
    about: 'ending it',
    words:
      ' (?:stop|stops|stopping|cancel|cancels|cancelling|end|ends|ending|pull|pulling|drop|dropping|finish|wind up) {aaa}(?:direct debit|standing order|contract|subscription|retainer|agreement|arrangement|policy|after {day}|in {day}|at the end of|from {day}|today) ',
    examples: {
      flags: ["I'm stopping the direct debit in the morning.", "I'd like to stop after April."],
      passes: ['The bus stops at the gate.'],
    },
  },
  {
    id: 'word-spreads',
    about: 'others hearing of it',
    words:
      ' (?:(?:{num}|\\d\\S*k?) {a}(?:followers|subscribers|viewers)|(?:post|posting|posted|putting|sharing|showing|sending|forwarding|forwarded|telling|tell|told|warn|warning) {a6}(?:video|film|photos?|screenshots?|page|pages|group|groups|whatsapp|association|society|chamber|federation|traders|trade|town|street|village|neighbours|others|feed|story|stories|everybody|everyone)|(?:one|two|1|2) {a}stars?|(?:gazette|herald|tribune|echo|evening post|column|columnist|diary column|bloggers?) )',
    examples: {
      flags: [
        "I'm posting the video on Sunday.",
        'I have 6,200 followers.',
        "I've left two stars on your profile.",
        "I've asked our chamber of vets to warn the others.",
      ],
      passes: ['Send me the file.', 'The video is lovely.'],
    },
  },
]
