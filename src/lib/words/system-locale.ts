/** What a locale is chosen for, by the name that POSIX gives it. */
type LocaleCategory = "LC_NUMERIC" | "LC_TIME";

/**
 * Returns the locale (BCP 47) that the system sets for numbers or times, or undefined where `Intl`'s own default stands.
 * `Intl` follows LC_ALL and LANG by itself but knows neither LC_NUMERIC nor LC_TIME. A Mac sets none of them for its
 * apps, and its own setting cannot be read without starting a process, so there the default is American English.
 */
export function readSystemLocale(category: LocaleCategory, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const setting = env[category];
  if (env.LC_ALL || !setting) return undefined;
  const name = setting.split(/[.@]/)[0].replaceAll("_", "-");
  try {
    return Intl.NumberFormat.supportedLocalesOf(name)[0];
  } catch {
    // `C` and `POSIX` are no languages.
    return undefined;
  }
}
