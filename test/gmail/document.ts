import { plain, type Variant } from './variants.ts'

/** The page as it is served: a shell, drawn by its script. The doctype matters, see quirks mode and class names. */
export function document(nonce: string, variant: Variant): string {
  const standard = JSON.stringify({ ...plain, ...variant })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demo mailbox</title>
<link rel="icon" href="data:,">
<script type="application/json" id="standard">${standard}</script>
<script nonce="${nonce}" src="/mail/_/editor.js" defer></script>
<script nonce="${nonce}" src="/mail/_/page.js" defer></script>
</head>
<body></body>
</html>
`
}
