/*
 * One way: data → dataset → facts → checks → text → charts → features → app; ui stands apart. What lives in each is in
 * `docs/architecture.md`. Run by `npm run layers`. A rule's comment says what to do instead.
 */
const layers = ['dataset', 'facts', 'checks', 'text', 'charts', 'features', 'app']

const backwardsOnly = layers.slice(0, -1).map((layer, i) => ({
  name: `${layer}-looks-back-only`,
  severity: 'error',
  comment: `src/${layer} may use what stands before it in ${layers.join(' → ')}. Move what both need to the earlier one, or hand it in.`,
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${layers.slice(i + 1).join('|')})/` },
}))

/**
 * Models of other subjects that decks tell again, slide by slide: the same groups in the same order as the view has them.
 * They are made of models of charts and so no facts. A deck may read these and nothing else of a subject.
 */
const modelsOfDecks = ['results/results', 'targets/targets-page', 'trends/trends']

/** Plain modules: all that is no component, no hook and no context. */
const plain = {
  path: '^src/(dataset|facts|checks|text|charts|features)/.*\\.ts$',
  pathNot: '/(use-[^/]+|[^/]+-context)\\.ts$',
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...backwardsOnly,
    {
      name: 'subjects-are-strangers',
      severity: 'error',
      comment:
        'One subject never imports another. What both need is a fact, belongs to a chart, or stands in features/parts.',
      from: { path: '^src/features/([^/]+)/', pathNot: '^src/features/(present/decks|export/pptx)/' },
      to: { path: '^src/features/', pathNot: '^src/features/($1|parts)/' },
    },
    {
      name: 'decks-read-models-alone',
      severity: 'error',
      comment:
        'A deck reads the models that modelsOfDecks names, here in layers.cjs. Take figures from facts, or name the model there.',
      from: { path: '^src/features/present/decks/' },
      to: {
        path: '^src/features/',
        pathNot: `^src/features/((present|parts)/|(${modelsOfDecks.join('|')})\\.ts$)`,
      },
    },
    {
      name: 'presentations-are-decks-alone',
      severity: 'error',
      comment:
        'A presentation that is taken away has the slides of the screen, so that both say the same: of other subjects it reads present/decks and nothing else.',
      from: { path: '^src/features/export/pptx/' },
      to: { path: '^src/features/', pathNot: '^src/features/((export|parts)/|present/decks/)' },
    },
    {
      name: 'shared-charts-know-no-kind',
      severity: 'error',
      comment:
        'What stands in src/charts itself serves every kind, but for pictures.ts, the list of their pictures. Move it into ' +
        'the folder of its kind.',
      from: { path: '^src/charts/[^/]+$', pathNot: '^src/charts/pictures\\.ts$' },
      to: { path: '^src/charts/[^/]+/' },
    },
    {
      name: 'ui-is-props-only',
      severity: 'error',
      comment: 'A ui component knows nothing of ours: hand it what it shows as props.',
      from: { path: '^src/ui/' },
      to: { path: '^src/(?!ui/)' },
    },
    {
      name: 'plain-modules-run-without-a-page',
      severity: 'error',
      comment:
        'A .ts file below the app is pure: hand in values and return values. React belongs into a component, a use-….ts or a …-context.ts.',
      from: plain,
      to: {
        path: 'node_modules/(react|react-dom|react-error-boundary|echarts-for-react|zustand)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'plain-modules-draw-nothing',
      severity: 'error',
      comment:
        'A .ts file below the app imports no component and no styles; let a component import both it and them. Only what is fetched later as one piece gathers components.',
      from: {
        ...plain,
        pathNot: `${plain.pathNot}|^src/(charts/canvas-chunk|features/search/search-program)\\.ts$`,
      },
      to: { path: '^src/.*\\.(tsx|css)$', dependencyTypesNot: ['type-only'] },
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
      comment: 'Subjects take dataset, selection and callbacks as props; read the store in src/app.',
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
