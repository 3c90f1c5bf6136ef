import { openTempStore, testStore } from '@siets/store/testing';

testStore('SQLite', openTempStore);
