/** Puts a file into the clipboard; whether the browser let it. Handed over whole: promises fail in older browsers. */
export async function copyBlob(blob: Blob): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) return false
  try {
    await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })])
    return true
  } catch {
    return false
  }
}
