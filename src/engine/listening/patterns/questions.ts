/** What kind of question it is: a real one, or a reproach. */
import type { Pattern } from './pattern.ts'

export const questions: readonly Pattern[] = [
  {
    id: 'why',
    about: 'asking why',
    words: ' (?:why|how come|what for|for what reason) (?:\\S+ )',
    examples: { flags: ['Why did nobody tell me?'], passes: ['What time suits you?'] },
  },
  {
    id: 'why-reproach',
    about: 'a question that reproaches',
    words:
      ' (?:why|how come|how is it) (?:{be}|{do}|{have}|must|should|would|will|can|could|it|{we}|you|they|nobody|no) {aaa}(?:not|never|still|again|nobody|no one|{we}|{us}|always|only|keep|bother|pay|paying|wait|waiting|charged|have to|told) ',
    examples: { flags: ['Why am I still waiting?'], passes: ['Why not come on Friday?'] },
  },
  {
    id: 'who-reproach',
    about: 'a question that reproaches',
    words:
      ' who (?:\\S+ )?(?:thought|decided|authorised|approved|checked|signed|proofread|read|told|on earth|exactly|gave|does|lets|let|puts) ',
    examples: { flags: ['Who thought that was a good idea?'], passes: ['Who is coming?'] },
  },
  {
    id: 'how-reproach',
    about: 'a question that reproaches',
    words:
      ' how (?:can|could|on earth|hard|long|many times|many more|much longer|is it|am i|are we|do you expect|be i|be we|is this|is that|be this|did|dare|difficult|was|were|does) ',
    examples: { flags: ['How hard can it be?', 'How long do I have to wait?'], passes: ['How are you?'] },
  },
  {
    id: 'did-anyone',
    about: 'a question that reproaches',
    words:
      ' (?:did|does|do|has|have|is|be|was|could|can|will|would) (?:anyone|anybody|somebody|someone|nobody|no one|you (?:even|actually|people|guys|lot|ever|really|seriously|not|think|expect|read|know)|they (?:even|actually|ever)|it not|he (?:even|not)) ',
    examples: { flags: ['Did anyone check this?'], passes: ['Does Tuesday suit you?'] },
  },
  {
    id: 'not-question',
    about: 'a question that reproaches',
    words:
      '^ (?:was|is|are|be|did|do|does|could|can|have|has|would|should|were) (?:it |you |they |anyone |there |somebody |someone |he |she |this |that |we |i )?not ',
    examples: {
      flags: ['Was it not possible to ask us first?', "Isn't that your job?"],
      passes: ['Is it possible to meet?'],
    },
  },
  {
    id: 'what-reproach',
    about: 'a question that reproaches',
    words:
      ' what (?:exactly|on earth|the (?:hell|heck|point|use)|is the point|be the point|was the point|be (?:i|we) (?:paying|supposed|meant|to)|am i (?:paying|supposed|meant|to)|are we (?:paying|supposed|meant|to|getting)|do (?:i|we) (?:pay|get|tell|say)|did (?:i|we) (?:pay|get)|have you|were you|happened|went|is going on|be going on|makes you|kind of|sort of|good is|part of) ',
    examples: { flags: ['What exactly am I paying for?'], passes: ['What time is it?'] },
  },
  {
    id: 'is-that',
    about: 'a question that reproaches',
    words:
      ' (?:is|be|was) (?:this|that|it) (?:\\S+ )?(?:normal|acceptable|right|fair|a joke|how|what|the|your|too much|really|some|supposed|deliberate|usual) ',
    examples: { flags: ['Is that normal?', 'Is this a joke?'], passes: ['Is Ann there?'] },
  },
  {
    id: 'since-when',
    about: 'a question that reproaches',
    words:
      ' (?:since when|what happened to|where (?:is|be|are|was) (?:my|our|the|everyone|everybody)|when (?:exactly )?(?:will|can|are|is|be|do|am|were) (?:\\S+ )?(?:i|we|you|someone|somebody|it|this|the|my|our)) ',
    examples: { flags: ['Since when?', 'Where is my order?'], passes: ['When in Rome.'] },
  },
  {
    id: 'ends-asking',
    about: 'a question',
    words:
      ' (?:please|then|right|yes|no|or not|or what|at all|anyway|is it|be it|do you|did you|have you|are you|can you|does it|{do} they) $',
    examples: { flags: ['This is a joke, yes?'], passes: ['Yes, we can.'] },
  },
]
