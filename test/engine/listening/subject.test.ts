import { expect, it } from 'vitest'
import { examples, subjectFeatures } from '../../../src/engine/listening/subject.ts'

it.each(examples.says)('%s', (subject, feature) => {
  expect(subjectFeatures(subject)).toContain(feature)
  expect(subjectFeatures(subject)).not.toContain('w:re')
})

it('says nothing where there is no subject', () => expect(subjectFeatures('Re: ')).toEqual([]))
