/** All is well, or it is nobody here who is to blame. */
import type { Pattern } from './pattern.ts'

export const fine: readonly Pattern[] = [
  {
    id: 'staying',
    about: 'staying with you',
    words:
      ' (?:not going anywhere|(?:stay|staying|stick|sticking) (?:with (?:you|yourselves)|put)|(?:renew|renewing|signing|sign) {aaa}(?:another|again|for (?:a|the|two|three))|(?:same|another) {aa}(?:again|years?|terms) {aaa}if you will have|(?:use|using|book|booking|order|ordering|recommend|recommending) you again) ',
    examples: {
      flags: ["We're not going anywhere.", 'Happy to sign for another year.', "We'll be using you again."],
      passes: ['The site is not going live.', 'It went down again.'],
    },
  },
  {
    id: 'no-worries',
    about: 'nothing to worry about',
    words:
      ' (?:no (?:need|rush|problem|problems|worries|hurry|issue|issues|pressure|urgency|objection|objections|complaint|complaints|comments|changes|questions|concerns|harm|big deal|bother|trouble|drama|more)|not (?:to worry|urgent|a problem|an issue|a complaint|your fault|complaining|to blame|a big|moaning|angry)|do not (?:worry|rush|panic|change)|never mind|nothing (?:urgent|to worry|wrong|to add|to change|further|serious|major|to do with)|all (?:good|fine|ok|okay|well|sorted|clear|done|set|yours)|take your time|whenever (?:suits|you|is)|when you (?:get a|have a|can|are|be)) ',
    examples: {
      flags: ['No rush at all.', 'None of this is your fault, not to worry.'],
      passes: ['There is no reply.'],
    },
  },
  {
    id: 'approve',
    about: 'approval',
    words:
      ' (?:approved|go ahead|good to go|happy (?:with|for|to)|fine (?:with|by)|(?:is|are|looks?|all|sounds?|be) (?:\\S+ )?(?:fine|good|great|perfect|ok|okay|lovely|correct|right|approved|clear|well)|please proceed|green light|signed off|as quoted|agreed|no changes|ready to|works for|i accept|we accept|confirmed) ',
    examples: { flags: ['Proof looks good.', 'Happy with the fee.'], passes: ['Is it ready?'] },
  },
  {
    id: 'own-fault',
    about: 'a cause on their own side',
    words:
      ' (?:(?:my|our) (?:\\S+ )?(?:fault|mistake|error|bad|doing|side|end|typo|slip|oversight|apologies|own)|(?:sorry|apologies|forgive) (?:for|about|that|to|i|we|again|if|me)|{we} (?:\\S+ )?(?:forgot|messed|overlooked|misread|mixed|mislaid|misunderstood|got (?:it|the \\S+) wrong|was wrong|be wrong|am wrong|gave you the wrong|owe you)|down to (?:us|me)|blame (?:me|us|is mine)|(?:you be|you are|you were) right|on (?:my|our) side|i be late|we be late|running late) ',
    examples: { flags: ['Our mistake, sorry.', 'I forgot to attach it.'], passes: ['Your mistake cost us.'] },
  },
  {
    id: 'not-you',
    about: 'nothing you did',
    words:
      ' (?:(?:not|nothing|none) (?:\\S+ ){0,3}(?:your fault|your doing|to do with you|down to you|because of you|your end|your side|you guys)|not your|not you (?:it|but|personally)|(?:through )?no fault of (?:yours|your)|separate from|unrelated|nothing to do with|not aimed) ',
    examples: { flags: ['Nothing to do with your side.'], passes: ['It is your fault.'] },
  },
  {
    id: 'somebody-else',
    about: 'someone else',
    words:
      ' (?:{our}|the|a|his|her|their|your previous|last|old|former|previous|other) (?:\\S+ )?(?:landlord|bank|courier|couriers|council|printer|printers|supplier|suppliers|accountant|accountants|insurer|builder|builders|neighbour|neighbours|airline|train|bus|post office|agency|vendor|electrician|plumber|broadband|provider|host|registrar|warehouse|factory|mill|carrier|venue|government|tax office|dentist|doctor|vet|garage|previous \\S+|school|hospital) (?:\\S+ )?(?:{be}|{have}|{do}|never|still|lost|sent|said|says|told|keeps?|kept|delayed|cancelled|changed|closed|wants?|will|can|put|let|took|forgot|messed|missed) ',
    examples: {
      flags: ['Our courier lost two boxes.', "The landlord still hasn't fixed the lift."],
      passes: ['The room is ours.'],
    },
  },
  {
    id: 'hypothetical',
    about: 'a case that has not happened',
    words:
      '^ (?:(?:and|but|also|so|just|well|obviously|please|hi) )?(?:if|should|in case|suppose|assuming|unless|what if|what happens if|what (?:do|would|should) (?:we|i|you) do if|in the event|were|whether|when(?:ever)? (?:you|we) (?:get|have)) (?:\\S+ )',
    examples: { flags: ['If anything breaks, who do we ring?'], passes: ['It broke.'] },
  },
  {
    id: 'if-inside',
    about: 'a case that has not happened',
    words:
      ' (?:if|in case|unless|whether|suppose|assuming|provided|as long as|even if|should (?:anything|it|you|there|the|any)) (?:\\S+ )',
    examples: { flags: ['Ring us if it breaks.'], passes: ['It broke.'] },
  },
  {
    id: 'future',
    about: 'what will be',
    words:
      ' (?:{we}|you|it|they|he|she|that|this|there|who|which) (?:will|shall|be going to|am going to|are going to|is going to|would) (?!not)(?:\\S+ )',
    examples: { flags: ["I'll send it on Monday."], passes: ['It went on Monday.'] },
  },
  {
    id: 'solved',
    about: 'something put right',
    words:
      ' (?:(?:now|since|finally|all|again|already|back|has|have|been|was|were|be|got|is|are) (?:\\S+ )?(?:works|working|sorted|fixed|solved|resolved|arrived|turned up|mended|corrected|refunded|repaired|found|up and running|back (?:up|online|on)|credited|restored|dealt with|put right|cleared)|turned up|found (?:it|them)|got (?:it|them) (?:thanks|thank|now|this)|came through|(?:problem|issue|error|bug|fault) (?:is |be |has |have )?(?:gone|solved|fixed|sorted|resolved)|no (?:further|more) (?:\\S+)) ',
    examples: {
      flags: ['All working again since lunch.', 'The boxes turned up this morning.'],
      passes: ['It is broken again.'],
    },
  },
  {
    id: 'thanks-for',
    about: 'thanks for something done',
    words:
      ' (?:thanks|thank you|thankyou|thx|cheers|many thanks|grateful|appreciate|appreciated|ta|much obliged|bless you) (?:again |so much |very much |a lot |a million |ever so |both |all |you |it |that )*(?:for|to|your|that|how|everything|all|the|\\S+ing)? ',
    examples: { flags: ['Thanks for sorting the invoice.'], passes: ['Many came.'] },
  },
  {
    id: 'you-were-good',
    about: 'praise for you',
    words:
      ' (?:you|{yours}|he|she|they|the (?:team|lads|guys|crew|girls)|\\S+) (?:\\S+ )?(?:{be}|{have} been|did|made|really|could not have|looked|sorted|saved|went|got|turned|handled|nailed|smashed|rang) (?:\\S+ ){0,2}(?:great|brilliant|excellent|fantastic|wonderful|amazing|lovely|superb|perfect|helpful|patient|kind|polite|quick|fast|professional|friendly|spot on|a star|stars|a treat|the best|a great|a good|an amazing|a lovely|good|well|proud|above and beyond|a pleasure|outstanding|terrific|marvellous|punctual|calm|thorough|gorgeous|us so|a legend|my day|our day|the day|it easy|faultless) ',
    examples: { flags: ['You have been great.', 'Your fitter was polite and quick.'], passes: ['You were late.'] },
  },
  {
    id: 'we-love',
    about: 'something they like',
    words:
      ' (?:{we}|everyone|everybody|{public}|{boss}|guests|kids|he|she|they|the \\S+) (?:\\S+ )?(?:\\S+ )?(?:love|loved|loves|like|liked|likes|enjoyed|adore|adored|raved|praised|cried|laughed|clapped|thrilled|delighted|impressed|chuffed|pleased|over the moon|glad|proud|admire|appreciated|happy with|recommend|would use|would hire|miss) ',
    examples: { flags: ['The kids loved it.', "We're delighted with the pages."], passes: ['He left early.'] },
  },
  {
    id: 'never-better',
    about: 'praise by comparison',
    words:
      ' (?:(?:best|finest|nicest|easiest|smoothest|quickest|loveliest|prettiest|kindest|highest) \\S+|(?:better|faster|easier|quicker|nicer|more|smoother|sooner) than (?:{we}|ever|any|the|before|our|expected|promised|{a}hoped|last)|never (?:\\S+ )?(?:seen|had|known|been|looked|run) (?:\\S+ ){0,3}(?:better|so|happier|smoother|quicker|easier|like)|(?:could|can) not (?:\\S+ )?(?:fault|be happier|have asked|thank|recommend|have gone|have been|ask for)|ahead of (?:schedule|time|plan)|above and beyond|went (?:so |really |very )?(?:well|smoothly)|what an? (?:\\S+ )?(?:day|evening|night|job|team|difference|show|star|relief|joy|treat|result)|hats off|well done|good job|nice (?:work|job|one)|great (?:work|job|stuff)|fair play|to your credit|bravo|kudos|congratulations|full marks|top marks|credit where) ',
    examples: { flags: ["It's the best film we've had.", 'What a difference.'], passes: ['It is better to wait.'] },
  },
  {
    id: 'is-nice',
    about: 'something good',
    words:
      '^ (?:\\S+ ){0,8}?(?:is|are|was|were|looks?|looked|works?|worked|reads?|feels?|be|went|comes across|tastes?|sounds?) (?:\\S+ ){0,2}(?:great|brilliant|excellent|fantastic|wonderful|amazing|lovely|superb|perfect|beautiful|gorgeous|delicious|stunning|smart|clear|clean|good|nice|well|fine|fabulous|spot on|bang on|a delight|a joy|terrific|impressive|charming|splendid|very good|handsome|sharp|quick|fast|easy|smooth|a treat) ',
    examples: {
      flags: ['The pages themselves are lovely.', 'The new form works very well.'],
      passes: ['The form is broken.'],
    },
  },
  {
    id: 'but-after-good',
    about: 'good news turned by a but',
    words:
      ' (?:great|brilliant|excellent|lovely|good|nice|fine|well|happy|love|like|thanks|thank|appreciate|understand|know|realise|sure|right) (?:\\S+ ){0,8}?(?:but|however|although|though|only|except|yet) ',
    examples: { flags: ['The film is lovely but the name is wrong.'], passes: ['The film is lovely.'] },
  },
  {
    id: 'concession',
    about: 'something granted before the point',
    words:
      ' {we} (?:\\S+ )?(?:know|realise|realize|understand|appreciate|accept|get|see|am sure|be sure|hate|do not (?:like|want|mean|wish)|be not (?:trying|one)|am not (?:trying|one)|really do not) ',
    examples: { flags: ['I know you are busy.'], passes: ['Do you know?'] },
  },
  {
    id: 'bulk',
    about: 'a notice to nobody in particular',
    words:
      ' (?:confidential|intended (?:solely )?(?:for|recipient)|unsubscribe|do not reply|out of (?:the )?office|on annual leave|limited access|registered (?:in|office|company)|this (?:e ?mail|message) (?:and|is|was|may)|sent from my|privacy policy|virus|scanned|think before|all rights reserved|automated|newsletter) ',
    examples: { flags: ['I am out of the office until Monday.'], passes: ['The office is cold.'] },
  },
]
