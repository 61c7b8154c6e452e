/** Drafts are written in British spelling; this is the American one. Quoted words stay as they are. */
const american: Readonly<Record<string, string>> = {
  apologise: 'apologize',
  apologised: 'apologized',
  apologising: 'apologizing',
  organise: 'organize',
  prioritise: 'prioritize',
  realise: 'realize',
  recognise: 'recognize',
  summarise: 'summarize',
  summarised: 'summarized',
  finalise: 'finalize',
  minimise: 'minimize',
  colour: 'color',
  favour: 'favor',
  behaviour: 'behavior',
  honour: 'honor',
  centre: 'center',
  cancelled: 'canceled',
  judgement: 'judgment',
  programme: 'program',
  fulfil: 'fulfill',
  whilst: 'while',
  towards: 'toward',
}
const words = new RegExp(`\\b(?:${Object.keys(american).join('|')})\\b`, 'gi')

export const americanise = (text: string): string =>
  text.replace(words, (word) => {
    const other = american[word.toLowerCase()] ?? word
    return word[0] === word[0]?.toLowerCase() ? other : (other[0] ?? '').toUpperCase() + other.slice(1)
  })
