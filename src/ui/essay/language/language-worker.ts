import { readEssayLanguage } from './essay-language.ts';

// Apart from the page, as the first look at 2,400 characters took half a second in Chromium on a busy machine (later ones 65 ms).
addEventListener('message', (event: MessageEvent<string>) => {
  postMessage(readEssayLanguage(event.data));
});
