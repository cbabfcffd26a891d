import { expect, test } from './fixture'
import { brokenProject, brokenUrl, type Damage } from './setup/places'
import { runTool } from './setup/run'
import { visit } from './visit'

interface Wound {
  readonly damage: Damage
  readonly what: string
  readonly file: string
  readonly path: string
  /** What the page must say, expected and received and what to do. */
  readonly page: readonly (string | RegExp)[]
  /** What standard error must say. */
  readonly terminal: readonly RegExp[]
}

const wounds: readonly Wound[] = [
  {
    damage: 'digit',
    what: 'a changed digit',
    file: 'data/economy.json',
    // Where value and printed words disagree, each citation is named.
    path: 'indicators[0].observations[2].value',
    page: ['生产总值', '907.5亿元', /现在是 "?907\.6/, '对照原文改正数值'],
    terminal: [/907\.5/, /received "?907\.6/, /correct value/],
  },
  {
    damage: 'unit',
    what: 'a missing field',
    file: 'data/fiscal.json',
    path: 'indicators[0].observations[2].unit',
    page: ['一般公共预算收入', '缺少“unit”', '补上这一项', 'string'],
    terminal: [/expected string/, /received nothing/, /add the field/],
  },
  {
    damage: 'cut',
    what: 'a file that is no JSON',
    file: 'data/ecology.json',
    path: '',
    page: ['文件不是有效的 JSON', /第\d+行第\d+列/, '逗号、引号和括号'],
    terminal: [/not JSON/, /line \d+/, /commas, quotes and brackets/],
  },
]

for (const { damage, what, file, path, page: words, terminal } of wounds) {
  test(`${what} stops every figure, and the page says where, what and what to do`, async ({ page }) => {
    await visit(page, brokenUrl(damage))
    await expect(
      page.getByRole('heading', { name: '数据文件没有通过校验，看板已停止显示数字' }),
    ).toBeVisible()
    const fault = page.getByRole('listitem').first()
    for (const word of [file, path, ...words]) await expect(fault).toContainText(word)
    await expect(fault).toContainText('怎么改')
    await expect(page.locator('.figure, [data-headline], .chart, svg, canvas')).toHaveCount(0)
    await expect(page.getByRole('alert')).not.toContainText('907.5')
  })

  test(`${what} stops the build, which names the same place on standard error`, async () => {
    const { code, stderr } = await runTool('vite', ['build'], {
      cwd: brokenProject(damage),
      env: { OUT_DIR: 'must-not-be-built' },
    })
    expect(code).not.toBe(0)
    for (const word of [file, path]) expect(stderr).toContain(word)
    for (const pattern of terminal) expect(stderr).toMatch(pattern)
  })

  test(`${what} fails the check of the data, which names the same place on standard error`, async () => {
    const { code, stderr, stdout } = await runTool('tsx', ['scripts/data-check.ts'], {
      cwd: brokenProject(damage),
    })
    expect(code).toBe(1)
    for (const word of [file, path]) expect(stderr).toContain(word)
    for (const pattern of terminal) expect(stderr).toMatch(pattern)
    expect(stdout).not.toContain('sound')
  })
}

test('the list of faults can be copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, brokenUrl('digit'))
  await page.getByRole('button', { name: '复制问题清单' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const word of ['data/economy.json', 'indicators[0].observations[2].', '907.6'])
    expect(copied).toContain(word)
})
