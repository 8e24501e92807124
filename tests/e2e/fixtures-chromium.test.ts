import {lazyLoaders} from '../pages/collector/lazy-loaders';
import {runFixtures} from './run-fixtures';

runFixtures('chromium', {'lazy loaders': lazyLoaders});
