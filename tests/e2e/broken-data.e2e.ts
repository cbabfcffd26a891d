import { expect, longUnless, test } from './fixture'
import { alone, numeralOf, observation, placeInFiles, printed } from './report'
import { buildDamaged, hit, misread } from './setup/broken'
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

const wrong = observation(hit.digit)
const wrongPlace = placeInFiles(hit.digit)
const bare = placeInFiles(hit.unit)
/** As it stands in a pattern. */
const misreadWords = String(misread(wrong.value)).replace('.', '\\.')

const wounds: readonly Wound[] = [
  {
    damage: 'digit',
    what: 'a changed digit',
    file: wrongPlace.file,
    // Where value and printed words disagree, each citation is named.
    path: `${wrongPlace.path}.value`,
    page: [wrong.name, printed(wrong.id), new RegExp(`现在是 "?${misreadWords}`), '对照原文改正数值'],
    terminal: [alone(numeralOf(wrong)), new RegExp(`received "?${misreadWords}`), /correct value/],
  },
  {
    damage: 'unit',
    what: 'a missing field',
    file: bare.file,
    path: `${bare.path}.unit`,
    page: [observation(hit.unit).name, '缺少“unit”', '补上这一项', 'string'],
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
  test(
    `${what} stops every figure and every build, and both say where, what and what to do`,
    longUnless(damage === 'digit'),
    async ({ page }) => {
      // The set-up builds one, which others look at too.
      if (damage !== 'digit') await buildDamaged(damage)
      await visit(page, brokenUrl(damage))
      await expect(
        page.getByRole('heading', { name: '数据文件没有通过校验，看板已停止显示数字' }),
      ).toBeVisible()
      const fault = page.getByRole('listitem').first()
      for (const word of [file, path, ...words]) await expect(fault).toContainText(word)
      await expect(fault).toContainText('怎么改')
      await expect(page.locator('.figure, [data-headline], .chart, svg, canvas')).toHaveCount(0)
      await expect(page.getByRole('alert')).not.toContainText(printed(wrong.id))

      const cwd = brokenProject(damage)
      const [build, check] = await Promise.all([
        runTool('vite', ['build'], { cwd, env: { OUT_DIR: 'must-not-be-built' } }),
        runTool('tsx', ['scripts/data-check.ts'], { cwd }),
      ])
      expect(build.code).not.toBe(0)
      expect(check.code).toBe(1)
      for (const { stderr } of [build, check]) {
        for (const word of [file, path]) expect(stderr).toContain(word)
        for (const pattern of terminal) expect(stderr).toMatch(pattern)
      }
      expect(check.stdout).not.toContain('sound')
    },
  )
}

test('the list of faults can be copied whole', { tag: '@long' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, brokenUrl('digit'))
  await page.getByRole('button', { name: '复制问题清单' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const word of [wrongPlace.file, `${wrongPlace.path}.`, String(misread(wrong.value))])
    expect(copied).toContain(word)
})

test(
  'where the list of faults does not come the page says so, and still shows no figure',
  { tag: '@long' },
  async ({ page, watch }) => {
    watch.expect(/Failed to load resource/)
    const files = '**/assets/fault-list-*.js'
    await page.route(files, route => route.abort('internetdisconnected'))
    await page.goto(brokenUrl('digit'))
    await expect(page.getByRole('alert')).toContainText('看板已停止显示数字')
    await expect(page.getByText('问题清单没有传过来')).toBeVisible()
    await expect(page.locator('.figure, [data-headline], .chart')).toHaveCount(0)
    await page.unroute(files)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect(page.getByRole('listitem').first()).toContainText(wrongPlace.file)
    await expect(page.getByText('没有传过来')).toHaveCount(0)
  },
)
