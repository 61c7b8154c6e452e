import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-apology.again',
  kind: 'over-apology',
  level: 'soften',
  finder: 'apologies',
  match: [],
  reach: 'clause',
  advice: 'One apology is strong; a second makes it smaller.',
  source: 'HBR 2018, "Sorry" Is Not Enough',
  rewrites: [''],
}
export default rule

export const examples: Examples = {
  flags: [
    'I am sorry about the wrong date. The new one is Friday. {We are so sorry.}',
    "Apologies for the mix-up. I'll call at two. Again, {my apologies}.",
    '{Sorry for the delay, sorry for the format.}',
    'I apologise for the error. {We apologise for the wait too.}',
    'We are sorry about the noise. It stops today. {Sorry again.}',
  ],
  passes: [
    'I am sorry about the double charge. It is refunded as of 09:40.',
    'There is no need to apologise for the late file. I am sorry it confused you.',
    'Sorry, could you resend page 2? I am sorry I lost it.',
    'The site was in a sorry state. I am sorry about that.',
    'We apologised to your customers by email at 10:00, as you asked. I am sorry it came to that.',
  ],
}
