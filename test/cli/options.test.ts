import { describe, expect, it } from 'vitest'
import { parse } from '../../src/cli/options.ts'

describe('options', () => {
  it.each([
    [['listen'], { command: 'listen', output: 'people', file: undefined }],
    [['listen', '-'], { file: undefined }],
    [['--json', 'check', 'a.txt'], { command: 'check', output: 'json', file: 'a.txt' }],
    [['reply', '--kind', 'firm', '--stance=theirs', '--jsonl'], { kind: 'firm', stance: 'theirs', output: 'jsonl' }],
    [['listen', '--', '--odd-name.txt'], { file: '--odd-name.txt' }],
  ])('%j', (args, want) => {
    expect(parse(args)).toMatchObject(want)
  })

  it.each([[['--help']], [['reply', '-h']], [['help']]])('%j asks for help', (args) => {
    expect(parse(args)).toBe('help')
  })

  it.each([
    [['lisen'], /^Unknown command "lisen": use listen, reply or check\.$/],
    [[], /listen, reply or check/],
    [['reply', '--kind', 'nice'], /^--kind takes one of reflect, .*; "nice" is not one\.$/],
    [['reply', '--stance'], /^--stance takes one of ours, .*; nothing was given\.$/],
    [['check', '--kind', 'firm'], /^--kind goes with reply only\.$/],
    [['listen', '--json', '--jsonl'], /not both/],
    [['listen', '--json=yes'], /takes no value/],
    [['listen', 'a', 'b'], /^One file at a time/],
    [['listen', ''], /^The name of the file is empty\.$/],
    [['listen', '-x'], /^Unknown option -x\. Try --help\.$/],
  ])('%j is refused', (args, message) => {
    expect(() => parse(args)).toThrow(message)
  })
})
