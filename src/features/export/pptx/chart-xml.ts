import type { BarChart, BarPoint, BarSeries } from './bar-chart'
import { barColors, colors, font, type Run } from './look'
import { points } from './page'
import { escaped } from './xml'

/*
 * The part of a chart, written whole: pptxgenjs names a third axis, fills missing points with empty ones and has neither
 * hollow bars nor words of one's own at their ends.
 */

const names =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The name of the sheet of a chart's data. */
export const sheetName = 'Sheet1'

const categoryAxis = '111111111'
const valueAxis = '222222222'

/** The room above the tallest column for the words at its end, as a share of it. */
const labelRoom = 0.32

/** A chart as the part of a presentation, without its first line; its data are in a workbook that the relation rId1 names. */
export function chartXml(chart: BarChart): string {
  const { categories, series, direction } = chart
  const columns = direction === 'columns'
  const numbers = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  const least = Math.min(0, ...numbers)
  const greatest = Math.max(0, ...numbers)
  return `<c:chartSpace ${names}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${columns ? '<c:layout/>' : wholeArea}<c:barChart><c:barDir val="${columns ? 'col' : 'bar'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series
    .map((one, i) => seriesXml(one, i, categories))
    .join(
      '',
    )}<c:gapWidth val="${columns ? 60 : 90}"/><c:overlap val="${series.length > 1 ? -15 : 0}"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>${categoryAxisXml(chart)}${valueAxisXml(chart, least, greatest)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(3.75, colors.ink)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

/** Bars beside a table fill their room, so that each stands in its row. */
const wholeArea =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/><c:w val="1"/><c:h val="1"/></c:manualLayout></c:layout>'

function seriesXml({ name, points }: BarSeries, i: number, categories: readonly string[]): string {
  const column = String.fromCharCode(66 + i)
  const last = categories.length + 1
  const values = points.map(({ value }) => value)
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef><c:f>${sheetName}!$${column}$1</c:f>${cacheXml([name])}</c:strRef></c:tx>${fillXml(points[0]?.tone ?? 'outcome')}<c:invertIfNegative val="0"/>${points.map(pointXml).join('')}${labelsXml(points)}<c:cat><c:strRef><c:f>${sheetName}!$A$2:$A$${last}</c:f>${cacheXml(categories)}</c:strRef></c:cat><c:val><c:numRef><c:f>${sheetName}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cached(values)}</c:numCache></c:numRef></c:val></c:ser>`
}

function cacheXml(texts: readonly string[]): string {
  return `<c:strCache>${cached(texts)}</c:strCache>`
}

/** What a chart shows until its workbook is opened; a missing point is left out, and is no zero. */
function cached(values: readonly (string | number | null)[]): string {
  const points = values.map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${escaped(String(value))}</c:v></c:pt>`,
  )
  return `<c:ptCount val="${values.length}"/>${points.join('')}`
}

function pointXml({ tone, value }: BarPoint, i: number): string {
  if (value === null) return ''
  return `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fillXml(tone)}</c:dPt>`
}

/** Solid for what was, hollow for what is planned, dashed for what is computed. */
function fillXml(tone: BarPoint['tone']): string {
  const solid = `<a:solidFill><a:srgbClr val="${barColors[tone]}"/></a:solidFill>`
  if (tone !== 'target' && tone !== 'derived') return `<c:spPr>${solid}<a:ln><a:noFill/></a:ln></c:spPr>`
  const dash = tone === 'derived' ? 'dash' : 'solid'
  return `<c:spPr><a:noFill/><a:ln w="38100">${solid}<a:prstDash val="${dash}"/></a:ln></c:spPr>`
}

const shownNothing =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'

function labelsXml(points: readonly BarPoint[]): string {
  const labels = points.map(({ label }, i) =>
    label.length === 0
      ? ''
      : `<c:dLbl><c:idx val="${i}"/><c:layout/><c:tx><c:rich><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="36000"/><a:lstStyle/>${label.map(lineXml).join('')}</c:rich></c:tx><c:dLblPos val="outEnd"/>${shownNothing.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>')}</c:dLbl>`,
  )
  return labels.join('') === '' ? '' : `<c:dLbls>${labels.join('')}${shownNothing}</c:dLbls>`
}

function lineXml(runs: readonly Run[]): string {
  return `<a:p>${runs
    .map(
      ({ text, size, color, isBold }) =>
        `<a:r><a:rPr lang="zh-CN" sz="${points(size) * 100}" b="${isBold === true ? 1 : 0}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${fontXml}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`,
    )
    .join('')}</a:p>`
}

const fontXml = `<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/>`

function textXml(size: number, color: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points(size) * 100}" b="0"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${fontXml}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
}

function categoryAxisXml({ direction, axisSize }: BarChart): string {
  const columns = direction === 'columns'
  // Bars are read from above, as the rows of their table.
  const order = columns ? 'minMax' : 'maxMin'
  const line = `<c:spPr><a:ln w="12700"><a:solidFill><a:srgbClr val="${colors.ink2}"/></a:solidFill></a:ln></c:spPr>`
  return `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="${axisSize === null ? 1 : 0}"/><c:axPos val="${columns ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textXml(axisSize ?? 3.75, colors.ink)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:noMultiLvlLbl val="1"/></c:catAx>`
}

function valueAxisXml({ direction }: BarChart, least: number, greatest: number): string {
  const columns = direction === 'columns'
  const max = columns && greatest > 0 ? `<c:max val="${greatest * (1 + labelRoom)}"/>` : ''
  const min = least < 0 ? '' : '<c:min val="0"/>'
  return `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling><c:delete val="1"/><c:axPos val="${columns ? 'l' : 't'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
}
