import { describe, expect, it } from 'vitest'
import { zhCN } from '@/lib/i18n/zh-CN/index'

type Tree = { [key: string]: string | Tree }

function sentences(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const full = path ? `${path}.${key}` : key
    return typeof value === 'string' ? [[full, value] as [string, string]] : sentences(value, full)
  })
}

/** Words that docs/glossary.zh.md gives up for another: one thing has one name. */
const GIVEN_UP = /兑换汇率|市场汇率|市价|资金池|池子|贷款|债务|健康率|运营方|端点|最低数量|危险|危急|您|！/
const WITHOUT_SPACE = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u
const HALF_WIDTH = /\p{Script=Han} ?[,;:!?()"]|[,;:!?("] ?\p{Script=Han}|\.\.\.|……$|[「」]/u

describe('Chinese', () => {
  const all = sentences(zhCN)
  const breaking = (pattern: RegExp) =>
    all.filter(([, text]) => pattern.test(text.replace(/\{[^}]*\}/g, '{}')))

  it('calls each thing by one name', () => expect(breaking(GIVEN_UP)).toEqual([]))
  it('sets a space between Chinese and Latin', () => expect(breaking(WITHOUT_SPACE)).toEqual([]))
  it('uses full-width punctuation', () => expect(breaking(HALF_WIDTH)).toEqual([]))
})
