export function isFirefox(path: string): boolean
export function browserPath(options?: { chromiumOnly?: boolean }): string
