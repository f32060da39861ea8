interface Props {
  /** Inside public/icons, without its ending: `tokens/steth`, `chains/base`. */
  file: string
  size: number
}

/** A mark from the package, of a fixed size; its name always stands beside it in words. */
export function Mark({ file, size }: Props) {
  return <img src={`/icons/${file}.svg`} alt="" width={size} height={size} decoding="sync" className="coin" />
}
