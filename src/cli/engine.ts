import { check, listen, reply } from '../engine/index.ts'
import type { Options } from './options.ts'
import { parseRequest, type Requests } from './requests.ts'
import { withLanguage } from './spoken.ts'

type Answers = { listen: ReturnType<typeof listen>; reply: ReturnType<typeof reply>; check: ReturnType<typeof check> }

/** A request with the options of the command line, which give way to what it says itself. */
function withOptions<T extends object>(request: T, { kind, stance }: Options): T {
  return { ...(kind ? { kind } : {}), ...(stance ? { stance } : {}), ...request }
}

/** One call of the engine, with the command it belongs to. */
export type Answered = {
  [C in keyof Answers]: { readonly command: C; readonly request: Requests[C]; readonly answer: Answers[C] }
}[keyof Answers]

export function answerMail(email: Requests['listen'], options: Options): Answered {
  const request = withLanguage(email)
  if (options.command === 'listen') return { command: 'listen', request, answer: listen(request) }
  const asked = withOptions(request, options)
  return { command: 'reply', request: asked, answer: reply(asked) }
}

export function answerText(request: Requests['check']): Answered {
  return { command: 'check', request, answer: check(request) }
}

export function answerLine(line: string, options: Options): Answered {
  if (options.command === 'check') return answerText(parseRequest('check', line))
  if (options.command === 'listen') return answerMail(parseRequest('listen', line), options)
  return answerMail(parseRequest('reply', line), options)
}
