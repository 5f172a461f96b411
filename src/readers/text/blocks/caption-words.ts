/**
 * First words of a line that says who made a picture, up to the first colon, slash or bar; ours, as newspapers word them in
 * the languages we read. Lower case.
 */
export const CAPTION_OPENINGS: ReadonlySet<string> = new Set(
  'photo|photos|photograph|photographs|photography|photographer|picture|pictures|image|images|illustration|graphic|video|photo credit|photo by|photos by|photo courtesy|photo via|photo source|image credit|image by|image courtesy|image via|image source|picture credit|video credit|illustration by|credit|credits|foto|fotos|bild|bilder|grafik|symbolfoto|symbolbild|fotoquelle|bildquelle|bildrechte|crédit|crédits|crédit photo|crédits photo|photo ©|légende|imagen|crédito|créditos|fotografía|фото|иллюстрация|الصورة|صورة|تصوير|图|图片|图源|图片来源|圖|圖片|圖片來源|写真|撮影'.split(
    '|',
  ),
);
