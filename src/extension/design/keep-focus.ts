/** For buttons that must not take the focus from the mail: the caret there is where our words go. */
export const keepFocus = (event: MouseEvent): void => event.preventDefault()
