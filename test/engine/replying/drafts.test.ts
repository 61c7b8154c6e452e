/** What holds for every draft: over mails, kinds, stances, voices and variants. */
import { describe, expect, it } from 'vitest'
import { findSenses, lemmas } from '../../../src/engine/language/senses.ts'
import { tokenise } from '../../../src/engine/language/tokens.ts'
import type { Draft } from '../../../src/engine/replying/draft.ts'
import { check } from '../../../src/engine/tone/check.ts'
import { replyKinds, stances, voices } from '../../../src/engine/vocabulary.ts'
import { draftsFor, type Labelled, mails } from './labelled.ts'

const complaints = mails.filter((mail) => mail.isComplaint)
const lists = new Set(['reset', 'in-writing', 'part-ways', 'choices', 'firm'])

interface Case {
  readonly mail: Labelled
  readonly draft: Draft
  readonly name: string
}

/** Every mail with a third of the kinds; kind, stance, voice and variant go round. */
const cases: Case[] = complaints.flatMap((mail, i) =>
  replyKinds
    .filter((_, k) => (i + k) % 3 === 0)
    .map((kind) => {
      const k = replyKinds.indexOf(kind)
      const turn = i * replyKinds.length + k + i
      const stance = stances[turn % stances.length] ?? 'unknown'
      const voice = voices[turn % voices.length] ?? 'plain'
      const variant = turn % 6
      const [draft] = draftsFor(mail, { kind, stance, voice, variant, me: { name: 'Tom Reed' } }).drafts
      if (!draft) throw new Error(`no draft for ${mail.id} ${kind}`)
      return { mail, draft, name: `${mail.id} ${kind} ${stance} ${voice} ${variant}` }
    }),
)

const failing = (test: (each: Case) => string | false | undefined): string[] =>
  cases.flatMap((each) => {
    const what = test(each)
    return what ? [`${each.name}: ${what}`] : []
  })

const own = (draft: Draft): string =>
  draft.parts
    .filter((part) => part.origin !== 'theirs')
    .map((part) => draft.text.slice(part.start, part.end))
    .join('\n')
const unquoted = (text: string): string => text.replace(/"[^"]*"/g, '""')
const around = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at + 40).replaceAll('\n', '⏎')
const found = (text: string, pattern: RegExp): string | undefined => {
  const hit = pattern.exec(text)
  return hit ? around(text, hit.index) : undefined
}

describe('every draft', () => {
  it('has every character in one part, in order, and blanks inside them', () => {
    expect(
      failing(({ draft }) => {
        let end = 0
        for (const part of draft.parts) {
          if (part.start < end || part.end <= part.start) return 'parts overlap'
          if (!/^[\s\d.-]*$/.test(draft.text.slice(end, part.start))) return 'text without a part'
          end = part.end
        }
        if (end !== draft.text.length) return 'text after the last part'
        const bad = draft.blanks.find((blank) => draft.text.slice(blank.start, blank.end) !== `[${blank.hint}]`)
        return bad && `blank ${bad.name} is not where it says`
      }),
    ).toEqual([])
  })

  it('has no square bracket that is not a blank, and no mark of a frame', () => {
    expect(
      failing(({ draft }) => {
        const without = [...draft.blanks]
          .reverse()
          .reduce((text, blank) => text.slice(0, blank.start) + text.slice(blank.end), draft.text)
        return found(without, /[[\]{}<>]|undefined|null|NaN/)
      }),
    ).toEqual([])
  })

  it('invents no figure, day or month', () => {
    expect(
      failing(({ mail, draft }) => {
        const said = own(draft)
        const figure = /\d+/.exec(said.replace(/\[[^\]]*\]/g, ''))
        if (figure) return `a figure of its own: ${around(said, figure.index)}`
        return (
          found(
            said,
            /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b/,
          ) ?? (mail.body === '' ? 'empty' : undefined)
        )
      }),
    ).toEqual([])
  })

  it('says why: what comes from the mail points into the mail', () => {
    expect(
      failing(({ mail, draft }) => {
        const theirs = draft.parts.filter((part) => part.origin === 'theirs')
        const bad = theirs.find(
          (part) =>
            part.because.length === 0 ||
            part.because.some((each) => each.start < 0 || each.end > mail.body.length + 20 || each.end <= each.start),
        )
        return bad && `${bad.act} has no reason`
      }),
    ).toEqual([])
  })

  it('is written in sentences', () => {
    expect(
      failing(({ draft }) => {
        const text = unquoted(draft.text)
        return (
          found(own(draft), /\b(\w+) \1\b/i) ??
          found(own(draft), /\ba [aeio]\w+|\ban [bcdfgjklmnpqrstvwxyz]\w+/) ??
          found(text, /[,;:]\.|\.\.|,,| ,|\?\.| {2}/) ??
          found(own(draft), /\bI (?:are|is|has)\b(?<!\band I are)/) ??
          found(text, /[^.?:,\]"\n]$(?<!Reed)/m)
        )
      }),
    ).toEqual([])
  })

  it('never claims to understand, never takes an acknowledgement back', () => {
    expect(
      failing(({ draft }) =>
        found(
          own(draft),
          /\bI (?:completely |fully |do )?(?:understand|hear you|appreciate your)\b|\b(?:but|however|unfortunately)\b|\bsorry (?:if|you feel|but)\b|!/i,
        ),
      ),
    ).toEqual([])
  })

  it('carries no insult over', () => {
    expect(
      failing(({ draft }) => {
        const tokens = tokenise(unquoted(draft.text))
        const hit = findSenses(tokens, lemmas(tokens)).find(
          (each) => !each.phrase && (each.sense === 'insult' || each.sense === 'profanity'),
        )
        return hit && tokens[hit.from]?.word
      }),
    ).toEqual([])
  })

  it('apologises once at most, and only where it fits', () => {
    expect(
      failing(({ draft }) => {
        const said = own(draft)
        const count = (said.match(/\b(?:sorry|apolog\w+|regret)\b/gi) ?? []).length
        if (count > 1) return 'more than one apology'
        if (count > 0 && draft.stance === 'theirs') return 'an apology for what is not ours'
        const fault = /\b(?:our (?:mistake|error|fault)|ours to put right|on us\b|fault is ours)/i.test(said)
        return fault && draft.stance !== 'ours' ? 'admits what is not known' : undefined
      }),
    ).toEqual([])
  })

  it('has a name and a time for what comes next', () => {
    expect(failing(({ draft }) => (draft.blanks.length === 0 ? 'no blank' : undefined))).toEqual([])
  })

  it('asks two questions of its own at most', () => {
    expect(
      failing(({ draft }) => ((own(draft).match(/\?/g) ?? []).length > 2 ? 'too many questions' : undefined)),
    ).toEqual([])
  })

  it('has no contraction in the formal voice', () => {
    expect(
      failing(({ name, draft }) =>
        name.includes(' formal ') ? found(own(draft), /\b\w+'(?:re|ve|ll|d|m)\b|n't\b/) : undefined,
      ),
    ).toEqual([])
  })

  it('is as long as a person would write', () => {
    const length = (draft: Draft): number => draft.text.split(/\s+/).length
    const outside = cases.filter(
      ({ draft }) => length(draft) > (lists.has(draft.kind) ? 210 : 175) || length(draft) < 40,
    )
    expect(outside.length / cases.length).toBeLessThan(0.03)
  })

  it('has nothing that our tone checker would mark', () => {
    expect(
      failing(({ mail, draft }) => {
        const [finding] = check({ text: draft.text, client: mail, stance: draft.stance }).findings
        return finding && `${finding.rule}: ${finding.quote}`
      }),
    ).toEqual([])
  }, 60_000)
})
