/** The variant this page is drawn in, its labels, and its clock: read once, when the page loads. */
import { plain, type Variant, variantFrom } from '../variants.ts'
import { labelsIn, localeOf, timeZone } from './labels.ts'

const standard = JSON.parse(document.getElementById('standard')?.textContent || '{}') as Partial<Variant>

export const variant: Variant = variantFrom(location.search, { ...plain, ...standard })
export const labels = labelsIn[variant.language]

export const locale = localeOf[variant.language]
const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone })

export function dateAndTime(date: string): string {
  return whole.format(new Date(date))
}

export function dayOf(date: string): string {
  return day.format(new Date(date))
}
