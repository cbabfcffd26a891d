/** How long a file stays readable after it was handed to the browser, in ms: some ask where to save it first. */
const keptMs = 60_000

/** Hands a file to the browser to be saved; works on a page that was opened from a disk as well. */
export function saveFile({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptMs)
}
