import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/all';
import { zh } from './zh/all';

export type Language = 'zh-CN' | 'en';

const KEY = 'qingyuan.language';

/** `?lang=en` in a link wins and is remembered; without any choice the product speaks Chinese. */
function chosen(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? localStorage.getItem(KEY);
  return asked?.startsWith('en') ? 'en' : 'zh-CN';
}

function follow(language: Language) {
  document.documentElement.lang = language;
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  localStorage.setItem(KEY, language);
}

export async function startLanguage() {
  const language = chosen();
  follow(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function switchLanguage(language: Language) {
  follow(language);
  await i18next.changeLanguage(language);
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}
