import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'

interface Props {
  data: uPlot.AlignedData
  /** Made anew when theme, language or data change. Reads colours with `colourOf`. */
  options: (width: number) => uPlot.Options
}

/** A uPlot chart as wide as its place. Drawn on canvas, so hidden from screen readers: words and a table stand beside. */
export function Chart({ data, options }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const chart = new uPlot(options(element.clientWidth), data, element)
    const observer = new ResizeObserver(() => {
      chart.setSize({ width: element.clientWidth, height: chart.height })
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      chart.destroy()
    }
  }, [data, options])
  return <div ref={place} className="chart" aria-hidden="true" />
}

/** The value of a custom property now: canvas knows no CSS. light-dark() is resolved by asking an element. */
export function colourOf(name: string): string {
  const probe = document.createElement('i')
  probe.style.color = `var(${name})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
