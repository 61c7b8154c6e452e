/** Sarcasm says the opposite of its words: such sentences carry no wording that could be said back. */

const sneers: readonly RegExp[] = [
  /^(?:thanks|thank you|cheers|well done|bravo|congratulations|congrats|kudos|nice work|good job|great job|nice job|hats off|round of applause|slow clap)\b(?!.*\b(?:but|however)\b)/i,
  /^(?:just )?(?:great|brilliant|fantastic|lovely|wonderful|perfect|marvellous|superb|charming|classic|typical|nice|amazing|outstanding|impressive|bravo|how (?:\w+))[.!]*$/i,
  /^(?:just )?what (?:we|i) needed\b/i,
  /\bkid(?:ding)? genius\b|\bno kidding\b|\bthanks for nothing\b/i,
  /^(?:my (?:\w+[- ])?(?:year[- ]old|grandmother|gran|nan|dog|cat|kid|son|daughter|nephew|mum|mother)|a (?:child|monkey|toddler|five[- ]year[- ]old|trained monkey)) could\b/i,
  /^(?:so much for|what a|talk about|good luck|have a nice|you couldn't make it up|unbelievable|unreal|ridiculous|pathetic|disgraceful|shocking|outrageous|incredible|shame on you|not impressed|words fail|i despair|honestly|seriously|enough is enough|wake up|get a grip|sort it out|get your act together|do your job|do better|pull your finger out|crickets|radio silence|zip|nada|nothing|silence|zilch|go figure|make it make sense|surprise surprise|here we go again)\b[^,;]{0,40}$/i,
  /^\(?(?:rant over|end of rant|sorry for the rant|there,? i said it)/i,
]

export const isSneer = (text: string): boolean => sneers.some((sneer) => sneer.test(text.replace(/[.?]+$/, '').trim()))
