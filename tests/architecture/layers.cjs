/*
 * One way: data → dataset → analysis → charts → exporting → views → app; ui stands apart.
 * Run by `npm run layers`. A rule's comment says what to do instead.
 */
const layers = ['dataset', 'analysis', 'charts', 'exporting', 'views', 'app']

const backwardsOnly = layers.slice(0, -1).map((layer, i) => ({
  name: `${layer}-looks-back-only`,
  severity: 'error',
  comment: `src/${layer} may use what stands before it in ${layers.join(' → ')}. Pass later things in as arguments.`,
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${layers.slice(i + 1).join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...backwardsOnly,
    {
      name: 'views-are-strangers',
      severity: 'error',
      comment: 'One view never imports another. Share through analysis, charts, ui or views/parts.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/($1|parts)/' },
    },
    {
      name: 'ui-is-props-only',
      severity: 'error',
      comment: 'A ui component knows nothing of ours: hand it what it shows as props.',
      from: { path: '^src/ui/' },
      to: { path: '^src/(?!ui/)' },
    },
    {
      name: 'pure-below-charts',
      severity: 'error',
      comment: 'dataset, analysis and exporting run without a page: no React, ECharts or zustand there.',
      from: { path: '^src/(dataset|analysis|exporting)/' },
      to: { path: 'node_modules/(react|react-dom|echarts|echarts-for-react|zustand)/' },
    },
    {
      name: 'one-place-for-the-chart-component',
      severity: 'error',
      comment: 'Only charts/chart-canvas.tsx touches echarts-for-react; builders return options.',
      from: { path: '^src/', pathNot: '^src/charts/chart-canvas\\.tsx$' },
      to: { path: 'node_modules/echarts-for-react/' },
    },
    {
      name: 'one-place-for-the-echarts-runtime',
      severity: 'error',
      comment: 'Only charts/echarts.ts imports the runtime, piecewise; elsewhere import its types.',
      from: { path: '^src/', pathNot: '^src/charts/echarts\\.ts$' },
      to: { path: 'node_modules/echarts/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-app-knows-the-store',
      severity: 'error',
      comment: 'Views take dataset, selection and callbacks as props; read the store in src/app.',
      from: { path: '^src/', pathNot: '^src/(app/|main\\.tsx$)' },
      to: { path: 'node_modules/zustand/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Move what both need into a third file.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'src-does-not-import-tests',
      severity: 'error',
      comment: 'Move the shared piece into src, or hand it in.',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'data-are-tested-apart',
      severity: 'error',
      comment:
        'Tests of the program read tests/fixtures/sample.ts, so that a corrected figure breaks none of them. Only tests/data, tests/e2e and the gallery read data/.',
      from: { path: '^tests/', pathNot: '^tests/(data|e2e|gallery)/' },
      to: { path: '^(tests/data|data)/|^scripts/read-data' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'The import leads nowhere; a check that follows no imports would find no violations.',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '\\?raw$|^virtual:' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'types'] },
  },
}
