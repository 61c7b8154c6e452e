import { replyKinds, stances } from '../engine/index.ts'

export const usage = `Evenkeel: calm replies to unhappy clients. Nothing leaves this machine.

  evenkeel listen [--json | --jsonl] [FILE]
      what the client complains about, and the concern under it
  evenkeel reply  [--kind K] [--stance S] [--json | --jsonl] [FILE]
      calm drafts; what only you can know is a [blank]
  evenkeel check  [--json | --jsonl] [FILE]
      wording in your own reply that would make things worse

FILE is an .eml file or plain text; without it, standard input is read.
  --json    one JSON object on standard output
  --jsonl   one JSON object a line in, one a line out; a bad line gives {"error": "…"}
  --kind    ${replyKinds.join(', ')}
  --stance  whose side the cause lies on: ${stances.join(', ')}
  --help    this text

Exit status: 0 all went well, 1 some lines were bad, 2 nothing could be done.
`
