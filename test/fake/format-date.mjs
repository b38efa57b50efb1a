// @ts-check

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Returns the day of an expiry as kiro-cli prints it: "2027-06-18" is "Jun 18, 2027".
 * @param {string} day
 */
export function longDay(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${months[month - 1]} ${date}, ${year}`;
}

/**
 * Returns the day of the reset as 1.20 to 1.26 print it: "2026-12-01" is "12/01".
 * @param {string | null} day
 */
export function monthAndDay(day) {
  return day === null ? "Unknown" : day.slice(5).replace("-", "/");
}

/**
 * Returns the first day of the month after `now`, in UTC: when Kiro's monthly credits start over.
 * @param {Date} now
 */
export function firstOfNextMonth(now) {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}
