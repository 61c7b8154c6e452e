import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-apology.not-ours',
  kind: 'over-apology',
  level: 'hint',
  finder: 'stance',
  match: [],
  advice: 'You have said that the cause is not yours, and an apology for it takes the blame; sympathy does not.',
  source: 'Lewicki, Polin & Lount 2016: an apology acknowledges responsibility',
  rewrites: [''],
}
export default rule

export const examples: Examples = {
  flags: [
    "{I'm sorry} we broke it.",
    '{We apologise} for the failure.',
    '{Apologies} for the outage.',
    '{I am sorry} the file was wrong.',
    '{Sorry} for the mistake.',
  ],
  passes: [
    'The outage cost you a morning.',
    'You had no heating for two days.',
    "I'll ring the landlord today.",
    'That must not stand.',
    'Could we look at it together?',
  ],
}
