import { copyBlob } from '../../ui/copy-blob'
import { copyText } from '../../ui/copy-text'
import { saveFile } from '../../ui/save-file'
import type { Made } from './job'

/** Gives what was made to the reader, by the clipboard or as a file, and tells which it was. */
export async function handOver(made: Made, button: HTMLElement | null): Promise<string> {
  if (made.kind === 'text') {
    const isCopied = button !== null && (await copyText(made.text, button))
    return isCopied ? '已复制，可以粘贴到文档里' : `浏览器不允许复制，请手动选取：${made.text}`
  }
  if (made.kind === 'picture' && (await copyBlob(made.blob))) return '已复制，可以粘贴到文档里'
  saveFile(made)
  return `${made.kind === 'picture' ? '浏览器不让复制图片，' : ''}已交给浏览器保存：${made.name}`
}
