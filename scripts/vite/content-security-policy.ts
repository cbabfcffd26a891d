import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes the content security policy into the built page: nothing from elsewhere, no generated code. Inline scripts and
 * styles, which only the single file has, are allowed by their hashes; ECharts sets style attributes.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After the plugin that inlines scripts, so that the hashes are of what is written.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
          const html = String(file.source)
          const policy = [
            "default-src 'none'",
            `script-src 'self' ${hashes(html, 'script')}`.trim(),
            `style-src 'self' ${hashes(withoutScripts(html), 'style')}`.trim(),
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "base-uri 'none'",
            "form-action 'none'",
          ].join('; ')
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
          file.source = html.replace('<meta charset="UTF-8" />', `<meta charset="UTF-8" />\n    ${meta}`)
        }
      },
    },
  }
}

/** Programs that write documents hold tags in their strings, which are none of the page's. */
function withoutScripts(html: string): string {
  return html.replace(/<script[\s>][\s\S]*?<\/script>/g, '')
}

function hashes(html: string, tag: 'script' | 'style'): string {
  const elements = html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))
  return [...elements]
    .map(([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    .join(' ')
}
