/** Opens a scene of a film: `INT. HARBOUR OFFICE - NIGHT`. Place and time follow, in capitals. */
const SCENE = /^(?:INT|EXT|EST|I\/E|INNEN|AUSSEN|AUßEN|INTÉRIEUR|EXTÉRIEUR)(?:[./ ]|\s?\/)\s?\S/;
/** Opens a part of a play, in capitals or not. */
const PART =
  /^(?:act|scene|akt|aufzug|auftritt|szene|acte|scène|acto|escena)\s(?:\d{1,2}|[ivxlc]{1,7}|one|two|three|four|five|première?|deuxième|troisième)(?:[.,:\s]|$)/i;
const LONGEST = 100;

/** A line that says where a scene of a film plays. */
export function opensScene(text: string): boolean {
  return (
    'IEA'.includes(text[0] ?? ' ') &&
    text.length <= LONGEST &&
    SCENE.test(text) &&
    text === text.toUpperCase().replaceAll('SS', text.includes('ß') ? 'ß' : 'SS')
  );
}

/** A line that opens an act or a scene of a play. */
export function opensPart(text: string): boolean {
  return 'AaSsEe'.includes(text[0] ?? ' ') && text.length <= LONGEST && PART.test(text);
}
