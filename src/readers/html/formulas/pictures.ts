import { createFormula, type Formula, isTex, withoutDelimiters } from '../../math/index.ts';
import { attributeOf, classesOf, type ParsedElement } from './dom.ts';

/** Classes of pictures of formulas: WordPress, MediaWiki, Sphinx, LaTeXML, MathType. */
const CLASS = /^(?:latex|tex|math|mathtex|ltx_Math|mwe-math-fallback-image-(?:inline|display)|Wirisformula)$/;
/** Services that draw TeX which stands in the address. */
const SERVICE =
  /latex\.php\?|\.codecogs\.com\/|\/math\/render\/|[?&]cht=tx\b|\/mathtex\.cgi\?|\/mimetex\.cgi\?|mathurl\.com\/render|\/equation\?tex=/i;

/** A picture of a formula, by what it is called or who draws it; null for any other. */
export function readFormulaImage(image: ParsedElement): readonly Formula[] | null {
  const src = attributeOf(image, 'src') ?? '';
  const classes = classesOf(image);
  const called = classes.some((name) => CLASS.test(name));
  if (!called && !SERVICE.test(src)) return null;
  const alt = (attributeOf(image, 'alt') ?? '').trim();
  const written = alt !== '' && isTex(alt) && !/\.(?:png|gif|svg)$/i.test(alt) ? alt : inAddress(src);
  if (written === null) return null;
  const { tex, display } = withoutDelimiters(written);
  const apart = display ?? classes.some((name) => /display|block|aligncenter/.test(name));
  return tex.trim() === '' ? null : [createFormula(tex, apart)];
}

/** The TeX in the address of a picture. */
function inAddress(src: string): string | null {
  const query = /[?&](?:latex|tex|chl)=([^&#]{1,2000})|\.(?:latex|image|cgi)\?([^#]{1,2000})/i.exec(src);
  const encoded = query?.[1] ?? query?.[2];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded.replaceAll('+', query?.[1] ? ' ' : '+'));
  } catch {
    return null;
  }
}
