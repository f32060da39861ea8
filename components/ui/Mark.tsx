interface Props {
  /** Inside public/icons, without its ending: `tokens/steth`, `chains/base`. */
  file: string
  size: number
}

/**
 * A mark from the package, of a fixed size; its name always stands beside it in words. Drawn with the frame that it is
 * part of, and read only where it is seen: fifty of them would double the time to the first frame.
 */
export function Mark({ file, size }: Props) {
  return (
    <img
      src={`/icons/${file}.svg`}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      decoding="sync"
      className="coin"
    />
  )
}
