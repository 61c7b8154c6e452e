/** The package has no types of its own; this is the part of it used here. */
declare module 'html-to-text' {
  interface Selector {
    readonly selector: string
    readonly format?: string
    readonly options?: Readonly<Record<string, unknown>>
  }
  interface Options {
    readonly wordwrap?: number | false
    readonly selectors?: readonly Selector[]
    readonly limits?: {
      readonly maxDepth?: number
      readonly maxChildNodes?: number
      readonly maxInputLength?: number
      readonly ellipsis?: string
    }
  }
  export function convert(html: string, options?: Options): string
}
