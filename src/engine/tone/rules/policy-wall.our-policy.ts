import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'policy-wall.our-policy',
  kind: 'policy-wall',
  level: 'soften',
  match: [
    '(our|the|my) [company|refund|returns|cancellation|payment|standard|booking|house] (policy|policies|terms|rules|procedures|regulations|t&cs|conditions) [{adverb}] [do not|does not|will not] {forbid}',
    '(it is|that is|this is|just|simply) [{adverb}] (our|the|company|house|group|standard|usual) [company|standard|usual] (policy|rule|rules|procedure|practice|law)',
    '(company|house) (policy|rules)',
    '[as] (per|according to|in line with|in accordance with|pursuant to) (our|the|company) [standard|general|signed] (handbook|sla|policy|policies|terms|rules|rulebook|contract|agreement|procedure|procedures|t&cs|conditions|guidelines|regulations)',
    '(contract|agreement|terms|policy|clause) [{adverb}] (clearly|plainly|expressly|explicitly) (states|state|says|say|excludes|provides)',
    '(our|the) (contract|agreement|terms|policy|rules) (is|are) [{adverb}] clear',
    '(article|clause|section|paragraph|rule|appendix) {digit} [of * *] [{adverb}] (leaves|says|states|is clear|excludes|prevents|forbids|requires|stipulates|applies)',
    '(you|your {people}) [{adverb}] (agreed|signed|accepted|ticked|consented) [up] [to] (our|the|these|those) (terms|t&cs|conditions|rules|policy|small print)',
    '(rules|regulations|(a|the) (rule|deal|contract|deadline|cut-off|price)) (is|are|being) (rules|regulations|(a|the) (rule|deal|contract|deadline|cut-off|price))',
    '(lease|contract|policy|rulebook|handbook|agreement|law|sla) (says so|gives us *)',
    'that is (how|the way) {we} [have] [{adverb}] (do|done|work|handle) (it|things|this)',
  ],
  except: [
    'you (get|can|may) *',
    '{we} have [{adverb}] (asked|added|arranged|made|got)',
    '{we} changed *',
    'unless stated otherwise',
  ],
  unless: ['question', 'reports-client', 'own-fault', 'conditional'],
  reach: 'clause',
  advice: 'A rule alone closes the door; its reason and what is possible leave it open.',
  source:
    "amycastro.com, famefoundry.com and inc.com (Popick): give the reason, in the client's interest, and another way",
  rewrites: ['we do this so that [reason], and what I can do is [what]'],
}
export default rule

export const examples: Examples = {
  flags: [
    "{It's our policy}.",
    '{Our policy does not allow refunds}.',
    '{As per the contract, changes cost extra}.',
    '{The contract clearly states four weeks}.',
    "{That's how we've always done it}.",
    '{Rules are rules}.',
    '{Clause 7 leaves no room for discussion}.',
    '{You agreed to our terms when you booked}.',
  ],
  passes: [
    'Your refund policy page shows the old date.',
    'I asked for an exception to our policy and got it.',
    'We changed our policy after your note in May.',
    'The signed contract is attached for your files.',
    'Under the agreement you get two more rounds; use them whenever you like.',
    'Our system is down, and I will write again at noon.',
  ],
}
