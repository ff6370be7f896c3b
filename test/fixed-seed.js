import fc from 'fast-check';

// Every run tries the same, unless a property or `npm run laws` says otherwise; fast-check prints the seed of what fails.
fc.configureGlobal({ seed: Number(process.env.PROPERTIES_SEED ?? 20_190_515) });
