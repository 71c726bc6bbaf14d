import type { Ask, Tell } from './verification/messages';
import { Verifier } from './verification/Verifier';

const verifier = new Verifier((message: Tell) => self.postMessage(message));

self.onmessage = ({ data }: MessageEvent<Ask>) => void verifier.hear(data);
