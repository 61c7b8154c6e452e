/**
 * The plain way: what most people write when something is wrong. The corpus has more of the veiled way, so these would
 * be learned too weakly; `plain.ts` takes them at their word.
 */
import type { Pattern } from './pattern.ts'

const unhappy =
  '(?:frustrated|disappointed|unhappy|dissatisfied|not (?:very |really |at all |too )?(?:happy|satisfied|pleased|impressed)|annoyed|angry|furious|upset|fed up|appalled|unimpressed|let down)'
const faulty =
  '(?:wrong|incorrect|broken|faulty|missing|damaged|down|late|useless|unusable|unacceptable|offline|overdue|incomplete|out of order|not (?:working|ready|good enough|acceptable|right|correct|finished|what (?:i|we) (?:asked|ordered|wanted|agreed)\\S*))'
const opening = '^ (?:(?:hi|hello|sorry|unfortunately|also|again|but|and|so) )?'

export const outright: readonly Pattern[] = [
  {
    id: 'unhappy-with-work',
    about: 'being unhappy with the work, said in plain words',
    words: ` {we} (?:be|am|are|have been|feel) (?:(?:very|really|so|quite|extremely|deeply|just|rather) ){0,2}${unhappy} (?:with|about|by|at) (?:the|this|these|those|how|what) (?!way (?:i|we) )`,
    examples: {
      flags: ['We are very disappointed with the new brochure.', 'I am unhappy with the service.'],
      passes: ["I'm annoyed with our landlord.", 'Are you unhappy with the draft?'],
    },
  },
  {
    id: 'is-wrong',
    about: 'something being wrong, said in plain words',
    words: `${opening}(?:the|your|this|these|those|half (?:of )?the|both|all (?:of )?the) (?:\\S+ ){0,4}?(?:is|are|was|were|be|has been|have been) (?:(?:still|again|all|now|completely|totally|just|very) ){0,2}${faulty}(?: again| too)? (?:$|and |but |on |for the \\S+ time |since )`,
    examples: {
      flags: ['The site is down again.', 'The invoice is wrong.', 'The colours are wrong and the logo is stretched.'],
      passes: ['Our wifi is down today because the floor is up.', 'Is the date wrong?', 'The lift is down the hall.'],
    },
  },
  {
    id: 'does-not-work',
    about: 'something that does not work, said in plain words',
    words: `${opening}(?:the|your|this|our) (?:\\S+ ){1,5}?(?:still |just |simply )?(?:do|does|did|will|would|is|are|was) (?:still )?not (?:work|working|load|loading|open|start|print|turn up|arrive|come|match|fit) `,
    examples: {
      flags: ['The printer you installed does not work.', 'Our order did not arrive.'],
      passes: ["We don't need it.", 'Does the form not work?'],
    },
  },
  {
    id: 'was-rude',
    about: 'how somebody of yours behaved',
    words:
      ' (?:{yours}|you|they|he|she|person|someone) (?:{aaa})(?:be|is|was|were|been) (?:(?:very|so|extremely|really|quite|incredibly|downright) ){0,2}(?:rude|dismissive|unhelpful|condescending|patronising|patronizing|abrupt|aggressive|disrespectful|unprofessional|impolite) ',
    examples: {
      flags: ['Your engineer was rude to our receptionist.'],
      passes: ['I hope that was not rude of me.', 'Our cleaner was rude.'],
    },
  },
  {
    id: 'took-you',
    about: 'how long you took',
    words: ' (?:take|took|taken|taking) you (?:\\S+ ){0,3}{span} ',
    examples: {
      flags: ['It took you six weeks to answer a simple question.'],
      passes: ['How long will it take you?', 'Take your time.'],
    },
  },
  {
    id: 'still-nothing',
    about: 'still not having got something',
    words:
      ' (?:{we} (?:have )?still (?:have )?not (?:\\S+ )?(?:received?|heard (?:back|from|anything)|got (?:the|our|any|an|a)|seen (?:the|any|our|a)|been (?:sent|paid|told|given|refunded))|{we} have (?:yet to|not yet|still to) (?:receive|received|hear|heard|see|get)|{we} be still waiting for (?:you|your|a reply|an answer|a response|any)) ',
    examples: {
      flags: ["I still haven't received the invoice I asked for.", 'We have yet to receive a reply.'],
      passes: ["I still haven't had a chance to read it.", 'We are still open.'],
    },
  },
  {
    id: 'came-damaged',
    about: 'the state it came in',
    words:
      ' (?:arrived?|came|turned up|was delivered|were delivered|been delivered) (?:{aa})(?:damaged|broken|late|smashed|cracked|dirty|wrong|faulty|incomplete|scratched|torn|cold|soaked|empty) ',
    examples: { flags: ['Our order arrived damaged.'], passes: ['The order arrived today, thank you.'] },
  },
  {
    id: 'no-reply',
    about: 'nobody replying',
    words:
      ' (?:{nobody}(?: of you)?(?: has| have| did| ever| at your end| there| from your (?:side|team|office))*|you (?:have )?(?:still )?(?:have |did )?(?:not|never)) (?:ever |even |yet )?(?:replied|reply|answered|answer|responded|respond|called back|rang back|got back|come back|turned up|showed up|bothered) ',
    examples: {
      flags: ['Nobody has replied to my last three emails.', "You haven't answered any of my calls."],
      passes: ['Nobody told me you were so quick.', "You don't need to reply."],
    },
  },
  {
    id: 'has-wrong',
    about: 'something wrong in the work',
    words: `${opening}(?:the|your|this|these|those|all (?:of )?the|our new) (?:\\S+ ){1,4}?(?:came|come|came back|arrived|has|have|had|was|were|is|are|shows?|says?|went out|gone out|turned up|be) (?:\\S+ ){0,2}?(?:the |an? )?(?:wrong|incorrect|missing|out of date|old) (?:\\S+ ){0,3}?(?:on|in|at|for|name|number|address|date|price|size|colour|color|logo|amount|version|order|page|pages|item|items|total|text|figures) `,
    examples: {
      flags: ['The flyers came back with the wrong phone number on them.', 'The invoice has the wrong address on it.'],
      passes: ['If it has the wrong date we can swap it.', 'The new page is up.'],
    },
  },
  {
    id: 'you-did-wrong',
    about: 'what you did wrong',
    words:
      ' (?:you|{yours}) (?:have |has |had )?(?:again |now |just )?(?:sent|delivered|charged|billed|invoiced|printed|used|put|installed|ordered|booked|shipped|given|gave|quoted|paid) (?:(?:us|me|them|it|out|in) ){0,2}(?:(?:the|a|an|for the) )?(?:wrong|incorrect|faulty|broken|twice|double|too much|late) ',
    examples: {
      flags: ['You charged us twice for March.', 'Your driver delivered the wrong pallets.'],
      passes: ['You sent the right one.', 'You paid it on time.'],
    },
  },
]
