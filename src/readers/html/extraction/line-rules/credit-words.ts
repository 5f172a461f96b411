/** Words that stand before a colon, a number or a name in captions and credits of pictures, by language. Lower case. */
export const CREDIT_STARTS: readonly string[] = (
  'photos|photo|photograph|photography|picture|pictures|images|image|illustration|graphic|figure|fig.|screenshot|photo (cc)|photos (cc)|credits|credit|photo credit|image credit|photo by|image source|' +
  'bildcredit|bildcredits|fotocredit|fotocredits|foto|fotos|fotografie|fotograf|titelbild|titelfoto|beitragsbild|symbolbild|symbolfoto|archivbild|archivfoto|bild|bilder|bildquelle|bildnachweis|bildrechte|bildmaterial|' +
  'abbildung|abb.|grafik|visualisierung|crédit photo|crédits photo|crédit|crédits|photographie|légende|' +
  'fotografía|imagen|imágenes|crédito|infografía|imagem|imagens|fotografia|reprodução|divulgação|immagine|immagini|foto di|' +
  'beeld|afbeelding|zdjęcie|zdjęcia|fot.|fot|zdj.|bilde|billede|kuva|obrázek|kép|fotó|фото|фотография|изображение|изображения|иллюстрация|світлина|' +
  '写真|画像|图片|圖片|图|摄影|攝影|사진|صورة|الصورة'
)
  .split('|')
  .sort((one, other) => other.length - one.length);

/** Those who sell pictures: what ends with one of them after a sign ends with a credit. Lower case. */
export const CREDIT_ENDS: readonly string[] = (
  'getty images|getty|shutterstock|shutterstock.com|istock|istock.com|istockphoto|istockphoto.com|adobe stock|adobestock|stock.adobe.com|fotolia|fotolia.com|' +
  'pixabay|pixabay.com|unsplash|unsplash.com|pexels|pexels.com|flickr|wikimedia commons|wikipedia|depositphotos|123rf|dreamstime|alamy|imago|imago images|picture-alliance|picture alliance|' +
  'dpa|apa|afp|reuters|ap|epa|keystone|pap|ansa|efe|belga|anp|lusa|tass|ria novosti|depositphotos.com|colourbox|freepik|freepik.com'
).split('|');
