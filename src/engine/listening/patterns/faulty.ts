/** Work that does not do what it should. */
import type { Pattern } from './pattern.ts'

export const faulty: readonly Pattern[] = [
  {
    id: 'does-not',
    about: 'something that does not do what it should',
    words:
      ' (?:{work}|it|they|that|this|which|these|one|ones|there|\\S+s) (?:still |just |simply |now |also |even )*(?:do|does|did|will|would|can|could|have|has|had|is|are|was|were|be) (?:still |just |simply )*not (?:\\S+ )',
    examples: { flags: ["The form doesn't submit.", 'It would not start.'], passes: ['We do not need it.'] },
  },
  {
    id: 'wrong-is',
    about: 'something wrong',
    words:
      ' (?:{be}|has|have|had|got|came|come|looks?|went|gone|with|sent|put|in|on|to) (?:{aa})(?:wrong|incorrect|missing|broken|faulty|late|empty|blank|blurry|upside|cracked|damaged|cold|dead|unusable|useless|unreadable|illegible|incomplete|unfinished|misspelt|misspelled|crooked|duplicate|invalid|dirty|leaking|stained|short|down|offline|frozen|locked|stuck|gone|off) ',
    examples: { flags: ['The date is wrong.', 'They came back blurry.'], passes: ['Is the date right?'] },
  },
  {
    id: 'too',
    about: 'more or less than it should be',
    words:
      ' (?:too|far too|way too|so|not) (?:\\S+ )?(?:big|small|late|early|long|short|slow|dark|bright|loud|cold|hot|expensive|high|low|much|many|little|few|heavy|thin|thick|far|complicated|complex|busy|generic|corporate|vague|good enough|clear|ready|finished|usable|legible|acceptable|appropriate|right|correct) ',
    examples: { flags: ['The text is too small.', "It's not good enough."], passes: ['Thank you for this.'] },
  },
  {
    id: 'looks-like',
    about: 'how it looks or sounds',
    words:
      ' (?:looks?|reads?|sounds?|feels?|smells?|seems?|appears?|comes across) (?:\\S+ )?(?:like|as if|as though|a bit|rather|more|very|so|cheap|nothing|to have|to be|that|odd|strange|wrong|off|dated|amateur|amateurish) ',
    examples: { flags: ['It reads like a translation.'], passes: ['It looks great.'] },
  },
  {
    id: 'says-instead',
    about: 'what it says instead',
    words:
      ' (?:says?|reads?|shows?|lists?|names?|refers?|mentions?|states?|has|opens?|goes|points?|links?|displays?|printed|spelt|spelled) {aaa}(?:not|instead|wrong|old|last year|previous|2019|2020|2021|2022|2023|2024|someone else|another|error|blank|404|different) ',
    examples: { flags: ['It says 2019 instead of 2026.'], passes: ['It says hello.'] },
  },
  {
    id: 'again-broken',
    about: 'something that keeps failing',
    words: ' (?:keeps?|kept|keep on|constantly|always|forever|randomly|regularly) (?:on )?\\S+(?:ing|ed|s) ',
    examples: { flags: ['The app keeps crashing.'], passes: ['Keep me posted.'] },
  },
  {
    id: 'failed-verb',
    about: 'something failing',
    words:
      ' (?:failed|fails|failing|crashed|crashes|crashing|froze|freezes|freezing|broke|breaks|broken|vanished|disappeared|bounced|bounces|dropped|drops|stopped|lost|leaked|leaks|fell|falls|collapsed|died|jammed|stalled|timed out|times out|logged out|kicks|kicked|deleted|wiped|overwritten|overwrote|locked|blocked|flooded|ruined|scratched|dented|bent|torn|ripped|smashed) ',
    examples: { flags: ['The till froze twice.'], passes: ['The till is new.'] },
  },
  {
    id: 'no-longer-reachable',
    about: 'not being able to use it',
    words:
      ' (?:{we}|{public}|{they}|you|one|{nobody}) (?:{a})(?:can not|could not|can no longer|be unable|be not able|are unable|were unable|unable|have no way|can hardly|can barely) (?!fault|complain|thank|praise|recommend|wait)',
    examples: { flags: ["I can't log in.", 'Customers are unable to pay.'], passes: ["We can't wait."] },
  },
  {
    id: 'full-of',
    about: 'many faults',
    words:
      ' (?:full of|covered (?:in|with)|riddled|littered|dozens of|hundreds of|a list of|{num} (?:\\S+ )?(?:mistakes|errors|typos|faults|bugs|problems|issues|defects|complaints|changes|corrections|gaps|holes|wrong)) ',
    examples: { flags: ['There were eleven errors.'], passes: ['Eleven people came.'] },
  },
  {
    id: 'should-be',
    about: 'what it should be',
    words:
      ' (?:should (?:be|read|say|have|go|not)|(?:is|are|was|were|be) (?:actually|in fact|really)|not \\S+ but|supposed to be|meant to be|ought to) ',
    examples: { flags: ['It should read 4471 not 4417.'], passes: ['It reads well.'] },
  },
  {
    id: 'number-contrast',
    about: 'two figures side by side',
    words: ' (?:[£$€] )?\\d\\S* (?:\\S+ ){1,9}?(?:[£$€] )?\\d\\S* ',
    examples: { flags: ['We signed for £6,400 and this is £8,915.'], passes: ['We signed for £6,400.'] },
  },
]
