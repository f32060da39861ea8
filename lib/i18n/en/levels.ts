export const levels = {
  ok: 'Calm',
  notice: 'Notice',
  caution: 'Caution',
  danger: 'Danger',
  unknown: 'Not checked',
}
