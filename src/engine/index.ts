/**
 * The engine's only door. Three pure functions: plain data in, plain data out;
 * no page, no browser, no clock, no network.
 */

export type { Quote, Reason, Span } from './language/span.ts'
export type { Complaint, Facts, Heard, HeardConcern, HeardFlag } from './listening/heard.ts'
export { listen } from './listening/listen.ts'
export type { Email, Ignored } from './message/message.ts'
export type { Blank, Corrections, Draft, Me, Part, Replies, ReplyRequest } from './replying/draft.ts'
export { reply } from './replying/reply.ts'
export { type Edit, edit } from './tone/apply.ts'
export { check } from './tone/check.ts'
export type { Checked, CheckRequest, Finding, Missing } from './tone/finding.ts'
export * from './vocabulary.ts'
