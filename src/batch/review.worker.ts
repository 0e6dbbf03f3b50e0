import { expose } from 'comlink';
import { reviewDesk } from './review-desk.ts';

expose(reviewDesk());
