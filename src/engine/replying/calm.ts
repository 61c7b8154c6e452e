/**
 * The last word on what is said back: a restatement is made of the client's own words, and some of those read as an
 * accusation when they come from us ("whose name you never caught"). What our own tone checker would mark is not said;
 * something vaguer that is true takes its place.
 */
import type { Complaint } from '../listening/heard.ts'
import { template, thingIn } from '../restating/templates.ts'
import { check } from '../tone/check.ts'
import type { Topic } from '../vocabulary.ts'

const asSentence = (clause: string): string => `${clause.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`

/** True if nothing in the clause would be marked: as a sentence of its own, after a lead, or before words of ours. */
export function readsCalm(clause: string): boolean {
  const sentence = asSentence(clause)
  const text = `${sentence}\n\nFrom what you've written, ${clause}.\n\n${sentence.slice(0, -1)}, and I'll have an answer for you.`
  return check({ text }).findings.length === 0
}

/** The complaint as it may be said back; '' if nothing about it can be. */
export function calmly<Point extends Complaint & { readonly topic: Topic }>(point: Point): Point {
  if (point.restatement === '' || readsCalm(point.restatement)) return point
  const vaguer = [template(point.topic, thingIn(point.quote)), template(point.topic, undefined)]
  return { ...point, restatement: vaguer.find(readsCalm) ?? '' }
}
