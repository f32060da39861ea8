import type { en } from './en/index.ts'

export type Language = 'en' | 'zh-CN'

type Words<T> = { [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> }

/** The shape of a language: English sets it; a key missing elsewhere is a type error. */
export type Dictionary = Words<typeof en>

/** Every path to a string, joined by dots. */
type PathOf<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${PathOf<T[Key]>}`
}[keyof T & string]

export type KeyOf<D> = PathOf<D>
export type Key = KeyOf<Dictionary>
export type Params = Readonly<Record<string, string | number>>
