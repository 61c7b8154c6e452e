/** One mail being answered: what was heard, what the user chose and corrected, and the draft that follows from it. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Complaint, Draft, Email, Heard, Me, Replies, ReplyRequest } from '../../engine/index.ts'
import {
  type Concern,
  type ReplyKind,
  replyKinds,
  type Spelling,
  type Stance,
  type Topic,
  type Voice,
} from '../../engine/vocabulary.ts'
import { isAnswered } from './coverage.ts'
import { offeredFields, offeredIn } from './optional.ts'
import {
  type BlankPiece,
  type Fields,
  openBlanks,
  type Piece,
  piecesOf,
  retyped,
  type Template,
  templateOf,
} from './pieces.ts'
import { textOf } from './words.ts'

/** The part of the engine the panel needs; it arrives as an argument. */
export interface Engine {
  reply(request: ReplyRequest): Replies
}

export interface ReadingOptions {
  readonly me?: Me
  readonly voice?: Voice
  readonly spelling?: Spelling
}

/** What the user typed over a draft, and the draft it was typed over. */
interface Retyped {
  readonly template: Template
  readonly over: string
}

export interface Reading {
  readonly email: Email
  readonly heard: Heard
  readonly stance: Signal<Stance>
  readonly voice: Signal<Voice>
  readonly fields: ReadonlySignal<Fields>
  /** The user said that this mail is a complaint, or asked for a reply to one that is none. */
  readonly wanted: Signal<'complaint' | 'reply' | undefined>
  /** The concern in force: the user's choice, or the likeliest; null for "not clear yet". */
  readonly concern: ReadonlySignal<Concern | null>
  /** Complaints that stand, with the topic in force first. */
  readonly points: ReadonlySignal<readonly Complaint[]>
  readonly setAside: ReadonlySignal<readonly Complaint[]>
  /** Kinds that suit the mail, best first. */
  readonly suggested: ReadonlySignal<readonly ReplyKind[]>
  readonly kind: ReadonlySignal<ReplyKind>
  readonly draft: ReadonlySignal<Draft | undefined>
  readonly pieces: ReadonlySignal<readonly Piece[]>
  /** What Insert and Copy hand out; open blanks stand in it as `[hint]`. */
  readonly text: ReadonlySignal<string>
  readonly open: ReadonlySignal<readonly BlankPiece[]>
  /** The draft has moved on, but the user's own words were kept. */
  readonly kept: ReadonlySignal<boolean>
  /** Set if the engine stopped. */
  readonly failure: ReadonlySignal<string | undefined>
  chooseConcern(concern: Concern | null): void
  chooseKind(kind: ReplyKind): void
  setTopic(complaint: Complaint, topic: Topic): void
  putAside(complaint: Complaint): void
  bringBack(): void
  fill(name: string, value: string): void
  retype(text: string): void
  /** Drops what the user typed over the draft. */
  useNew(): void
  anotherPhrasing(): void
  retry(): void
  /** True if the draft, as it will be sent, speaks to these words of their mail. */
  answers(span: { readonly start: number; readonly end: number }): boolean
}

/** Offered where the mail itself suggests fewer than three. */
const always: readonly ReplyKind[] = ['reflect', 'choices', 'holding']

export function createReading(engine: Engine, email: Email, heard: Heard, options: ReadingOptions = {}): Reading {
  const stance = signal<Stance>('unknown')
  const voice = signal<Voice>(options.voice ?? 'warm')
  const variant = signal(0)
  const fields = signal<Fields>({})
  const chosenKind = signal<ReplyKind | undefined>(undefined)
  const chosenConcern = signal<Concern | null | undefined>(undefined)
  const topics = signal<Readonly<Record<number, Topic>>>({})
  const notComplaints = signal<readonly number[]>([])
  const edit = signal<Retyped | undefined>(undefined)
  const attempts = signal(0)

  // What the user fills in is not sent along: blanks are filled on this side, so that a field keeps its place and its
  // caret while one types in it.
  const request = computed<ReplyRequest>(() => ({
    ...email,
    stance: stance.value,
    voice: voice.value,
    variant: variant.value,
    fields: offeredFields,
    ...(options.spelling ? { spelling: options.spelling } : {}),
    ...(options.me ? { me: options.me } : {}),
    corrections: {
      ...(chosenConcern.value === undefined ? {} : { concern: chosenConcern.value }),
      notComplaints: notComplaints.value,
      topics: topics.value,
    },
  }))

  const answer = computed<{ readonly drafts: readonly Draft[]; readonly failure?: string }>(() => {
    void attempts.value
    try {
      const { drafts } = engine.reply(request.value)
      // For a mail that complains of nothing a draft has to be asked for by its kind.
      const kind = chosenKind.value ?? (drafts.length === 0 ? replyKinds[0] : undefined)
      if (kind === undefined || drafts.some((draft) => draft.kind === kind)) return { drafts }
      return { drafts: [...drafts, ...engine.reply({ ...request.value, kind }).drafts] }
    } catch (error) {
      return { drafts: [], failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
    }
  })

  const suggested = computed(() => {
    const kinds = answer.value.drafts.map((draft) => draft.kind).filter((kind) => kind !== 'part-ways')
    return [...new Set([...kinds, ...always])].slice(0, 3)
  })
  const kind = computed(() => chosenKind.value ?? answer.value.drafts[0]?.kind ?? replyKinds[0])
  const draft = computed(() => answer.value.drafts.find((one) => one.kind === kind.value))
  const template = computed<Template>(() => {
    if (edit.value) return edit.value.template
    return draft.value
      ? templateOf(draft.value, offeredIn(draft.value))
      : { text: '', blanks: [], offered: [], parts: [] }
  })
  const pieces = computed(() => piecesOf(template.value, fields.value))
  const text = computed(() => textOf(pieces.value))
  const inForce = (complaint: Complaint): Complaint => {
    const topic = topics.value[complaint.start]
    return topic === undefined
      ? complaint
      : { ...complaint, topics: [topic, ...complaint.topics.filter((t) => t !== topic)] }
  }

  return {
    email,
    heard,
    stance,
    voice,
    fields,
    wanted: signal(undefined),
    concern: computed(() =>
      chosenConcern.value === undefined ? (heard.concerns[0]?.concern ?? null) : chosenConcern.value,
    ),
    points: computed(() => heard.complaints.filter((one) => !notComplaints.value.includes(one.start)).map(inForce)),
    setAside: computed(() => heard.complaints.filter((one) => notComplaints.value.includes(one.start))),
    suggested,
    kind,
    draft,
    pieces,
    text,
    open: computed(() => openBlanks(pieces.value)),
    kept: computed(() => edit.value !== undefined && draft.value !== undefined && edit.value.over !== draft.value.text),
    failure: computed(() => answer.value.failure),
    chooseConcern: (concern) => {
      chosenConcern.value = concern
    },
    chooseKind: (next) => {
      chosenKind.value = next
    },
    setTopic: (complaint, topic) => {
      topics.value = { ...topics.value, [complaint.start]: topic }
    },
    putAside: (complaint) => {
      notComplaints.value = [...notComplaints.value, complaint.start]
    },
    bringBack: () => {
      notComplaints.value = []
    },
    fill: (name, value) => {
      fields.value = { ...fields.value, [name]: value }
    },
    retype: (next) => {
      if (next === text.value) return
      edit.value = { template: retyped(next, pieces.value), over: edit.value?.over ?? draft.value?.text ?? '' }
    },
    useNew: () => {
      edit.value = undefined
    },
    anotherPhrasing: () => {
      variant.value += 1
    },
    retry: () => {
      batch(() => {
        attempts.value += 1
      })
    },
    answers: (span) => draft.value !== undefined && isAnswered(span, draft.value, text.value, fields.value),
  }
}
