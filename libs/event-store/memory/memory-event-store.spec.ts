import { describeEventStore } from '../conformance/describe-event-store.js';
import { MEMORY_STORES } from './testing/memory-stores.js';

describeEventStore('MemoryEventStore', MEMORY_STORES);
