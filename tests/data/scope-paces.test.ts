import { expect, it } from 'vitest'
import { paceRange, scopePaces } from '../../src/facts/scope-paces'
import { realDataset } from './real'

it('nominal growth of 港区和电厂 stands beside that of both scopes', () => {
  expect(
    scopePaces(realDataset).map(({ indicator, span, administrative, management, rest }) => [
      indicator.name,
      span.over,
      administrative.text,
      management.text,
      rest?.text,
      rest && paceRange(rest),
    ]),
  ).toEqual([
    // ((907.5 − 698.5) ÷ (546.2 − 414.2))^(1/5) − 1
    ['生产总值', '2017/2021', '≈10.7%', '≈11.0%', '≈9.6%', '9.59%到9.66%'],
    // 突破1200 and 突破900; 5.198 is no 5.2 and would lose much as 5.1
    ['生产总值', '2022/2026', '至少5.7%', '至少5.19%', undefined, null],
    // ((96.6 − 75.9) ÷ (56.8 − 44.5))^(1/5) − 1
    ['一般公共预算收入', '2017/2021', '≈11.2%', '≈11.3%', '≈11%', '10.68%到11.27%'],
    // ((145 − 120) ÷ (96.6 − 75.9))^(1/5) − 1
    ['一般公共预算收入', '2022/2026', '≈8.5%', '≈9.6%', '≈3.8%', '3.74%到3.95%'],
  ])
})
