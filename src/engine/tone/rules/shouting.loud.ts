import type { Examples, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'shouting.loud',
  kind: 'shouting',
  level: 'soften',
  finder: 'shouting',
  match: [],
  advice: 'Capitals and repeated marks read as a raised voice.',
  source: 'Respondable, Grammarly and Microsoft Editor all read capitals and punctuation as anger',
  rewrites: ['$calm'],
}
export default rule

export const examples: Examples = {
  flags: [
    'I {ALREADY} sent it.',
    'The file is {TOO BIG} for email.',
    'Please read the manual{!!}',
    'Why is that{???}',
    '{PLEASE READ} THIS FIRST.',
    'We did {NOT} change it.',
  ],
  passes: [
    'The SEO report and the CRM export are attached.',
    'The API returns a 404 on the GET call.',
    'INV-2024-0117 and PO 88213 are both paid.',
    'IKEA and IBM signed off on the UX copy.',
    'NEXT STEPS',
    'Great news!',
    'UAT starts on MON 4 AUG.',
    'The CTA reads "SHOP NOW" on the hero.',
    'RE: FW: Q3 KPI deck',
    'Please use the code SAVE20.',
    'The file is called FINAL_v2.PDF.',
  ],
}
