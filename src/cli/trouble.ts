/** Something the person at the keyboard can put right. Its message is the one line they see. */
export class Trouble extends Error {}

export function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? (error.message.split('\n')[0] ?? '') : String(error)
}
