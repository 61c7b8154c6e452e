const rules = new Intl.PluralRules('en-GB')

/** The form of a message that fits a number: `plural(1, { one: '1 blank', other: '{n} blanks' })`. */
export function plural(n: number, forms: { readonly one: string; readonly other: string }): string {
  return rules.select(n) === 'one' ? forms.one : forms.other
}
