import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Japanese. Written for this project from general knowledge of news prose. Verbs stand by their stems. */
export const japanese: Language = {
  ...unknown,
  tag: 'ja',
  cues: {
    '-': '発表 発表し 答弁 回想 明言 力説 打ち明け 吐露 苦笑 激怒 一蹴 続け 続ける 切り出し 切り捨て 話す 話し 話した 述べ 述べる 述べた 語る 語っ 語り 語った 言う 言っ 言い 言った 強調 説明 訴え 訴える 指摘 尋ね 尋ねる 答え 答える 振り返 振り返る 憤 憤る 明らか 表現 評し 評価 主張 反論 批判 発言 呼びかけ 呼び掛け 打ち明け 締めくく 太鼓判 求め 求める 誓っ 誓う 見通し 示し 喜ぶ 喜ん 嘆く 嘆い 叫ん 叫ぶ つぶや つぶやく 笑う 笑っ 回答 コメント 質問 報告 宣言 約束 警告 断言 謝罪 表明 伝え 書い 書く 記し 漏らし 問い掛け 問いかけ 期待 懸念 付け加え 力を込め 考えを示し 認め 否定 明かし 明かす 意気込 首をかし 肩を落と 胸を張',
  },
  accordingAfter: 'によると によれば いわく 曰く',
  he: '彼',
  she: '彼女',
  they: '私 僕 彼ら',
  misters: 'さん 氏 くん 君 ちゃん 様',
  titles:
    '先生 大臣 首相 総理 大統領 知事 市長 町長 村長 区長 社長 会長 副社長 教授 准教授 課長 部長 局長 長官 議員 議長 委員長 監督 選手 代表 理事長 校長 院長 所長 署長 館長 容疑者 被告 博士 官房長官 報道官 幹事長 党首 書記長 弁護士 記者 国王 王妃 大使 学長 担当者 町内会長',
  people:
    '女性 男性 男 女 客 常連客 住民 漁師 農家 教師 医師 看護師 学生 生徒 児童 母親 父親 娘 息子 妻 夫 職人 弟子 学者 専門家 研究者 関係者 店主 作家 歌手 俳優 演奏家 画家 政府 警察 町 市 県 会社 広報 記者 老人 少年 少女 友人 遺族 被害者 目撃者 観光客 責任者 当局 幹部 野党 与党 党 側 主婦 会社員 大学生 男子 女子 母 父 祖母 祖父',
  organisations: '大学 省 庁 銀行 協会 党',
  works: '映画 小説 曲 アルバム 番組 作品 題 書籍',
  prepositions:
    'によると によれば いわく 曰く の を に で へ や から まで には では は が も と である だ です との とも って など',
  adverbs: 'そう こう また さらに',
  times: '今日 昨日 明日 午前 午後',
  peopleEndings: '者 家 員 人 師 士 側 長 民 幹部',
  grammar: 'verb-last',
  parting: 'unspaced',
  surnames: '　',
  dropsSubject: true,
  roles: {
    demonstrative: 'そう こう',
    naming: 'いう いった 題し 題する 題した 呼ばれ 呼ぶ 書かれ 名付け 銘打 して との 名',
    topic: 'は が も',
    quotative: 'と とも って などと との として',
    owner: 'の',
    origin: 'を に で へ や から まで',
    utterance: '言葉 話 声',
  },
  firstPerson: '私 僕 我々',
};
