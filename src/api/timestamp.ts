const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Milliseconds since 1970, null for anything that is no date. Live replies carry `2022-10-13T01:40:29` without a zone
 * although the description promises one; JavaScript reads that as local time, Pinterest means UTC.
 */
export const parseTimestamp = (text: string | null | undefined): number | null => {
  const [, day, time, fraction = '', zone = 'Z'] = pattern.exec(text ?? '') ?? [];
  if (day === undefined || time === undefined) return null;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const ms = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(ms) ? null : ms;
};
