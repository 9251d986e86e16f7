/** How Teams on a desktop sets a card, in light: the sizes and colours of its documented host configuration. */
export const TEAMS_LOOKS = {
  fontFamily: "'Segoe UI', system-ui, sans-serif",
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e1dfdd' },
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: foreground() },
    emphasis: { backgroundColor: '#f5f5f5', foregroundColors: foreground() },
    good: { backgroundColor: '#e7f2da', foregroundColors: foreground() },
    warning: { backgroundColor: '#fbf6d9', foregroundColors: foreground() },
    attention: { backgroundColor: '#f9e8ea', foregroundColors: foreground() },
    accent: { backgroundColor: '#e8ebfa', foregroundColors: foreground() },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 16,
  },
};

function foreground() {
  const colour = (normal: string, subtle: string) => ({ default: normal, subtle });
  return {
    default: colour('#242424', '#616161'),
    dark: colour('#242424', '#616161'),
    light: colour('#ffffff', '#f0f0f0'),
    accent: colour('#4f52b2', '#4f52b2'),
    good: colour('#3b6d12', '#3b6d12'),
    warning: colour('#7a5a00', '#7a5a00'),
    attention: colour('#b10e1c', '#b10e1c'),
  };
}
