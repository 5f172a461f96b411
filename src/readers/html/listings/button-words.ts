/**
 * What stands on the buttons around code, folded: lower case, words alone. Ours, as documentation, blogs and the plugins of
 * highlighters word them.
 */
export const BUTTON_WORDS: ReadonlySet<string> = new Set(
  (
    'copy|copied|copy code|copied to clipboard|copy to clipboard|copy snippet|copy text|copy link|copy as markdown|copy sql|' +
    'expand|collapse|expand code|collapse code|show more|show less|show code|hide code|expand all|raw|view raw|view code|' +
    'view source|view plain|view on github|open on github|edit on github|toggle word wrap|toggle wrap|wrap|wrap lines|' +
    'word wrap|unwrap|enable wrap mode|run|run code|run this code|try it|try it yourself|try it out|open in playground|' +
    'open in codesandbox|open in stackblitz|open in editor|open code in new window|toggle plain code|edit|edit code|' +
    'download|download code|fullscreen|full screen|exit fullscreen|enter fullscreen|toggle fullscreen|print|select all|' +
    'select code|explain|explain code|ask ai|line numbers|toggle line numbers|reset|hosted with by|hosted with|github|' +
    'kopieren|code kopieren|kopiert|code anzeigen|copier|copier le code|copié|copiar|copiar código|copiado|copia|' +
    'kopiëren|скопировать|копировать|копировать код|复制|复制代码|已复制|複製|複製程式碼|コピー|コードをコピー|복사'
  ).split('|'),
);
