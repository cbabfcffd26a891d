const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number in words, as a text numbers its parts: 二, 十, 十二, 二十. Of 100 and more in figures. */
export function numberTold(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`
}

/** How many there are, before 项 or 个: 两, 四, 十. */
export function countTold(count: number): string {
  return count === 2 ? '两' : numberTold(count)
}
