import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'

/**
 * Writes the floor to measure against: one static page with the same text, styles and drawn SVG as the overview, both
 * scopes in it, and a switch that only shows the one and hides the other. Nothing can be faster and show the same.
 */
export async function writeFloor(browser: Browser, address: string, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const bodies: string[] = []
  for (const scope of ['administrative', 'management']) {
    await page.goto(`${address}#/?scope=${scope}`)
    await page.waitForFunction(() => {
      const charts = [...document.querySelectorAll('figure.chart')]
      return charts.length > 0 && charts.every(chart => chart.querySelector('.chart__canvas svg path'))
    })
    bodies.push(
      await page.locator('#root').evaluate(root => {
        for (const behind of root.querySelectorAll('.chart__canvas--behind')) behind.remove()
        return root.innerHTML
      }),
    )
  }
  const styles = await page.evaluate(() =>
    [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('\n'),
  )
  await page.close()
  const html = `<!doctype html><html lang="zh-CN" data-appearance="light"><meta charset="utf-8"><title>floor</title><style>${styles}</style>
<div id="administrative">${bodies[0]}</div><div id="management" hidden>${bodies[1]}</div>
<script>document.querySelectorAll('.scope-bar__choices button').forEach((b,i)=>b.onclick=()=>{const m=i%3===1;administrative.hidden=m;management.hidden=!m})</script>`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), html)
}
