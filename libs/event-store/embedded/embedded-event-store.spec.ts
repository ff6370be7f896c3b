import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { describeEventStore } from '../conformance/describe-event-store.js';
import { embeddedStores } from './testing/embedded-stores.js';

describeEventStore('EmbeddedEventStore', embeddedStores(temporaryFolders()));
