import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Packs the library, installs the tarball in an empty project, and runs the README's code and a `require` there. */
const project = mkdtempSync(join(tmpdir(), 'klantbeeld-'))
const run = (command: string, ...words: readonly string[]) =>
  execFileSync(command, words, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', project], { encoding: 'utf8' }),
  )
  const { peerDependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const peers = Object.keys(peerDependencies).map((name) => `${name}@${devDependencies[name]}`)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  run('npm', 'install', '--silent', '--no-audit', '--no-fund', join(project, packed.filename), ...peers)
  const blocks = [...readFileSync(resolve('README.md'), 'utf8').matchAll(/```ts\n(.*?)```/gs)].map((block) => block[1] ?? '')
  for (const [index, block] of blocks.entries()) {
    writeFileSync(join(project, `readme-${index}.mjs`), block)
    run('node', `readme-${index}.mjs`)
  }
  writeFileSync(
    join(project, 'old.cjs'),
    "const { integrate } = require('klantbeeld')\nif (typeof integrate !== 'function') process.exit(1)\n",
  )
  run('node', 'old.cjs')
  const size = packed.files.reduce((sum: number, file: { size: number }) => sum + file.size, 0)
  console.log(
    `package: ${packed.files.length} files, ${Math.round(size / 1024)} kB; ${blocks.length} README blocks and a require run from the tarball`,
  )
} finally {
  rmSync(project, { recursive: true, force: true })
}
