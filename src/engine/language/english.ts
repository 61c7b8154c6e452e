/**
 * Is this text English? Told by its closed-class words (articles, pronouns, prepositions), which every language uses
 * most and shares least, so that a mail of two lines is enough; spelling statistics are unsure on so little.
 */

const closed: Readonly<Record<string, string>> = {
  en:
    'a the of and to in is it that for you was with on are this be at have not but by from they we or an which will ' +
    'would there their what so if about can has had my me your our us do did could should been were any some when how ' +
    'why who i he she his her as no yes please thanks thank hi hello dear still just now up out all more get got need ' +
    "don't can't it's i'm i've we're we've haven't hasn't didn't won't isn't you're that's " +
    'wrong again another same late week weeks day days month today tomorrow yesterday time third second first last next ' +
    'nobody anyone whole system broken nothing less fewer hidden sorry good great morning regards sincerely faithfully ' +
    'cheers go ahead received signed off approved cant wont dont ive im hey guys through being over two three every',
  de:
    'der die das und ist nicht ich sie wir mit von zu den dem des ein eine einen einem auf für im auch es an als wie ' +
    'noch nach bei aus wenn nur aber oder über haben hat sind wird werden kann uns unser ihr ihre mir mich bitte danke ' +
    'vielen guten seit warum immer kein keine sehr geehrte hallo grüße liebe',
  fr:
    'le la les de des du et est une un que qui dans pour pas ne vous nous sur au aux avec ce cette il elle je mon ma ' +
    'mes votre vos notre nos mais ou où si plus été être avoir sont bonjour merci cordialement très depuis toujours ' +
    "c'est j'ai n'est d'un qu'il toujours rien encore",
  es:
    'el la los las de que y en un una es no por con para su se lo al del como más pero sus le ya o este sí porque ' +
    'muy sin sobre también me hasta hay donde quien desde todo nos todos uno les ni contra ustedes usted hola gracias ' +
    'está están estoy he ha hemos saludos buenos días nuestra nuestro',
  it:
    'il lo la gli le di che e è un una non per con del della dei delle al alla sono ho hai ha abbiamo questo questa ' +
    'ma come più anche mi ci vi si da in nel nella grazie buongiorno ancora molto perché quando saluti cordiali nostro',
  pt:
    'o a os as de que e em um uma é não por com para do da dos das no na nos nas se mais mas como foi ao ele ela seu ' +
    'sua ou já também só pelo pela até isso você vocês obrigado obrigada olá bom dia ainda está estou nosso nossa',
  nl:
    'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar ik je wij we u ' +
    'jullie onze ons heb hebben heeft wordt deze dit hallo bedankt graag groeten vriendelijke geen wel al',
  pl:
    'i w na z do nie się że jest to o jak ale po za od przez dla czy tak już co tylko są być mnie nam pan pani ' +
    'dziękuję proszę dzień dobry pozdrawiam nadal bardzo',
  sv:
    'och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du då sin nu ' +
    'har inte hej tack vi ni från eller kan ska hälsningar fortfarande',
  da:
    'og det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over ' +
    'da fra du ud hej tak venlig hilsen jeg kan skal stadig',
  tr: 've bir bu da de için ile çok ne ama gibi daha var yok ben biz siz olarak kadar merhaba teşekkürler değil mi',
}

const lists = Object.entries(closed).map(([tag, words]) => ({ tag, words: new Set(words.split(' ')) }))

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
]

/** Enough to tell; a longer mail is not read whole for this. */
const enough = 4000

/** With so many words and a smaller share of English closed-class words among them, no list here is to be trusted. */
const doubtful = { words: 8, english: 0.2 }

/** What the lists say of the words of a text; 'und' if there is too little to tell. */
function byClosedWords(words: readonly string[]): { readonly tag: string; readonly english: number } {
  const counts = lists.map(({ tag, words: list }) => ({ tag, count: words.filter((word) => list.has(word)).length }))
  counts.sort((a, b) => b.count - a.count)
  const best = counts[0]
  const english = counts.find(({ tag }) => tag === 'en')?.count ?? 0
  if (!best || best.count === 0) return { tag: 'und', english }
  // English shares few words with others; a tie on a short text goes to English only if it is plain ASCII.
  if (english >= best.count) return { tag: 'en', english }
  const margin = best.count - english
  if (margin >= 2 || best.count >= 3 * Math.max(1, english)) return { tag: best.tag, english }
  return { tag: english > 0 ? 'en' : 'und', english }
}

/**
 * The BCP 47 tag of the language most of the text is in; 'und' if there is too little to tell. `known` is the opinion of
 * one who knows more languages, a browser or a library: it counts where English closed-class words are few.
 */
export function languageOf(text: string, known?: string): string {
  const head = text.slice(0, enough).toLowerCase().replaceAll('’', "'")
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  for (const [tag, letter] of scripts) {
    const count = head.match(letter)?.length ?? 0
    if (count > 0 && count * 3 > letters) return tag
  }
  const words = head.match(/\p{L}+(?:'\p{L}+)?/gu) ?? []
  const { tag, english } = byClosedWords(words)
  if (words.length < doubtful.words || english >= doubtful.english * words.length) return tag
  if (known === undefined || known === 'und') return tag
  return /^en\b/i.test(known) ? 'en' : known
}
