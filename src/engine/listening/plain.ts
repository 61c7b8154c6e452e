/**
 * What needs no weighing: the client says in plain words that they are unhappy because of you. Rare in what the models
 * learned from, since most people show it instead; certain where it stands.
 */

const plain = ['g:unhappy-with-you']
const takenBack = ['g:not-you', 'g:own-fault', 'g:solved', 'g:no-worries', 'g:hypothetical', 'g:if-inside']

/** Does this sentence, by its own features, say so? */
export const saysPlainly = (features: readonly string[]): boolean =>
  plain.some((feature) => features.includes(feature)) && !takenBack.some((feature) => features.includes(feature))

export const examples = {
  flags: [
    "I'm frustrated because we have a limited budget, and you're unwilling to offer us a discount.",
    'We are really disappointed with the work your team delivered.',
  ],
  passes: [
    "I'm livid with them.",
    "I'd be annoyed if you forgot.",
    'I am very happy with your work.',
    "I'm annoyed with our landlord.",
  ],
}
