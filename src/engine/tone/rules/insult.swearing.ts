import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'insult.swearing',
  kind: 'insult',
  level: 'stop',
  match: [
    '(bollocks|bullshit|shit|shitty|shite|fucking|fuck|fucked|dammit|goddamn|arsehole|asshole|bastard|bastards|wtf|shitshow|crappy)',
    'bloody (*)',
    '(damn|damned) (it|this|that|you|your|thing|well|file|form)',
    '(piss|pissed|bugger) (off|up|it)',
    "for (crying out loud|(god's|christ's|pete's|heaven's|goodness|fuck's) sake)",
    'what the (hell|heck)',
  ],
  reach: 'clause',
  advice: 'Whatever was said first, this is the line that gets passed on.',
  source: 'Gibb 1961: superiority and evaluation raise defence',
  rewrites: ['', '[the fact, without the comment]'],
}
export default rule

export const examples: Examples = {
  flags: [
    '{Bollocks to that.}',
    "{For crying out loud, it's} a gate code.",
    '{This is a bloody shambles.}',
    '{I told you the damn thing was off.}',
    '{We are pissed off about it.}',
  ],
  passes: [
    'Damn Good Coffee is live on the new theme.',
    'The dam file is attached.',
    'The crapaudine recipe is on page 4.',
    'The pie chart is in the annex.',
    'The shell of the shed is up.',
  ],
}
