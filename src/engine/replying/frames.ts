/** Wordings of one speech act, in order of preference; some acts have their own for a voice. */
import type { Voice } from '../vocabulary.ts'
import type { Brief } from './brief.ts'

export type Frames = readonly [string, ...string[]]
export type Voiced = Frames | (Readonly<Partial<Record<Voice, Frames>>> & { readonly plain: Frames })

const isFrames = (frames: Voiced): frames is Frames => Array.isArray(frames)

export function say(brief: Brief, slot: string, frames: Voiced, gaps: Readonly<Record<string, string>> = {}): string {
  const options = isFrames(frames) ? frames : (frames[brief.voice] ?? frames.plain)
  const frame = brief.choose(slot, options)
  // `<gap>` is filled by us, `{blank}` by the user.
  return frame.replace(/<(\w+)>/g, (_, name: string) => gaps[name] ?? '')
}

/** The client's words without the marks that drafts use for blanks. */
export const safe = (text: string): string => text.replace(/[{[]/g, '(').replace(/[}\]]/g, ')').replace(/[<>]/g, '')
