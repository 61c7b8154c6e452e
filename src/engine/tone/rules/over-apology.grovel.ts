import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'over-apology.grovel',
  kind: 'over-apology',
  level: 'soften',
  match: [
    '(so|very|terribly|deeply|truly|beyond|extremely|really) (so|very|terribly|deeply|truly|dreadfully|really|extremely) (sorry|apologetic|ashamed|embarrassed)',
    '(terribly|deeply|incredibly|dreadfully|beyond|awfully|endlessly|profoundly|desperately|unbelievably|heartily|horribly|ever so) (sorry|apologetic|ashamed|mortified|embarrassed)',
    '(can not|could not|can never|do not know how to) [{adverb}] (apologise|say sorry|begin to express|express) *',
    '(deepest|sincerest|humblest|most humble|most sincere|profuse|heartfelt|a thousand|a million|endless|countless|unreserved|abject) (apologies|apology|regrets|regret)',
    '(apologise|apologies|sorry) [{adverb}] (unreservedly|profusely|wholeheartedly|from the bottom of|a thousand times|endlessly|for everything|for being (so|such))',
    '(please|do) (forgive|pardon) (me|us)',
    '(beg|ask) [for] [your|you] (pardon|forgiveness)',
    '(hope|pray) [that] you (can|will|could|may) [{adverb}] (forgive|find it in)',
    '{we} (am|are|feel|was|were) [{adverb}] [{intensifier}] (mortified|ashamed of (ourselves|myself)|gutted|devastated|distraught|heartbroken|terrible|awful|wretched)',
    '(words (can not|fail)|what must you think|there is no excuse|there are no words|inexcusable|unforgivable|could kick myself)',
    '[once|yet] again [,] (sorry|{we} apologise|{we} am sorry|{we} are sorry|my apologies|our apologies)',
    '(keep|kept|can not stop|never stop) (apologising|saying sorry)',
  ],
  except: [
    'sorry to (hear|read|learn)',
    '(forgive|pardon) me (if|for asking)',
    '(that|which|it) (is|was) (inexcusable|unforgivable)',
  ],
  unless: ['question', 'negated'],
  reach: 'clause',
  advice: 'It asks the client to comfort you; one plain apology is stronger.',
  source: 'HBR 2018, "Sorry" Is Not Enough; Lewicki, Polin & Lount 2016: asking forgiveness counts least',
  rewrites: ['', "I'm sorry that [what happened]"],
}
export default rule

export const examples: Examples = {
  flags: [
    "{I'm so so sorry.}",
    "{I can't apologise enough.}",
    '{Please forgive us.}',
    '{I feel awful about this.}',
    '{My deepest apologies.}',
    '{We are mortified.}',
    '{I could kick myself.}',
    '{Words cannot express how we feel.}',
    '{A thousand apologies.}',
    '{I apologise unreservedly and from the bottom of my heart.}',
    '{What must you think of us.}',
    '{There is no excuse.}',
  ],
  passes: [
    "I am sorry we missed Tuesday's call.",
    'You do not owe us an apology.',
    'I was so sorry to read about your father.',
    'Please accept our revised quote by Friday if it suits.',
    'Again, the new date is the 12th.',
    'Your apology was kind and not needed.',
    'I cried in the lift when the baby photo came.',
    'No apology needed, mine was the confusing question.',
  ],
}
