import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

/* Registered piecewise: the package's root would bring everything. SVG stays crisp in print and on projectors. */
echarts.use([BarChart, LineChart, ScatterChart, GridComponent, SVGRenderer])

export { echarts }
