import { configure } from '@solidjs/testing-library';

// A machine that is busy with other things is slow, and no test asks how fast a page is.
configure({ asyncUtilTimeout: 10_000 });
