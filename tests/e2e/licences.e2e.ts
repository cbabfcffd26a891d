import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, longUnless, test } from './fixture'
import { singleUrl, siteFolder, siteUrl } from './setup/places'
import { violations } from './violations'
import { visit } from './visit'

const builds = [
  { name: 'over http', url: siteUrl },
  { name: 'in the single file', url: singleUrl },
]

for (const { name, url } of builds)
  test(
    `licences and notices of all that is shipped stand in 关于数据 ${name}`,
    longUnless(url === singleUrl),
    async ({ page }) => {
      await visit(page, url('#/data'))
      await page.getByRole('button', { name: '所用软件和许可' }).click()
      await page.getByText('软件清单和许可全文').click()
      const part = page.getByRole('region', { name: '所用软件和许可' })
      await expect(part.getByRole('row', { name: /^echarts \d.*Apache-2\.0$/ })).toBeVisible()
      const notice = part
        .locator('details details')
        .filter({ hasText: 'This product includes software developed at' })
      await notice.locator('summary').click()
      await expect(notice.locator('pre')).toContainText(
        'The Apache Software Foundation (https://www.apache.org/).',
      )
      expect(await violations(page, '#about-licences')).toEqual([])
    },
  )

test('the same lie beside the page', longUnless(true), () => {
  const text = readFileSync(join(siteFolder, 'licences.txt'), 'utf8')
  for (const words of ['echarts', 'Apache License', 'This product includes software developed at', 'zrender'])
    expect(text).toContain(words)
})
