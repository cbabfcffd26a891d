/** SVG as PNG, so many times as large; the browser draws its words in the fonts that it has. */
export async function pngOf(
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  ratio: number,
): Promise<Blob> {
  const image = new Image(width, height)
  // As an address of its own: a blob's would have no origin on a page that was opened from a disk.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * ratio
  canvas.height = height * ratio
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error(`expected a PNG of ${canvas.width} × ${canvas.height}, got none`)
  return blob
}
