/** Keeps `data-theme` on the page: Office's own theme where it is told, else the system's. */
export function applyTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    document.documentElement.dataset['theme'] = (officeThemeIsDark() ?? system.matches) ? 'dark' : 'light';
  };
  system.addEventListener('change', follow);
  follow();
}

/** Undefined in Excel on the web and before Excel has answered. */
function officeThemeIsDark(): boolean | undefined {
  const background =
    typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  return background === undefined ? undefined : isDark(background);
}

/** True for "#292929". */
export function isDark(colour: string): boolean | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
