/** Lines of a stream, one at a time, so that a file of any length takes no more memory than its longest line. */
import type { Readable } from 'node:stream'

/** A line longer than this is not kept. */
const longest = 64 * 1024 * 1024

/** Each line as text; undefined for one that is too long. The last one needs no line break. */
export async function* linesOf(stream: Readable): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = []
  let size = 0
  const take = (): string | undefined => {
    const line = size > longest ? undefined : new TextDecoder().decode(Buffer.concat(parts))
    parts = []
    size = 0
    return line
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at))
      size += at - from
      yield take()
      from = at + 1
    }
    size += chunk.length - from
    if (size <= longest) parts.push(chunk.subarray(from))
    else parts = []
  }
  if (size > 0) yield take()
}
