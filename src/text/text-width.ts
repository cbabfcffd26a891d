/**
 * How wide a text is in units of its own size: a Chinese sign is 1, a digit or Latin letter a little more than a half.
 * Near enough to say how many lines a text takes; what is shown is measured in the browser's tests.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const sign of text) width += sign.charCodeAt(0) < 0x2e80 && !'“”—…'.includes(sign) ? 0.58 : 1
  return width
}
