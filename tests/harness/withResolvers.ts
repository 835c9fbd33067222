/** For tests that read PDFs in Node itself. */
if (!('withResolvers' in Promise)) {
  // Node 20 lacks what pdf.js 6 calls (footnotes.md 3.1).
  Object.assign(Promise, {
    withResolvers: () => {
      let resolve: unknown;
      let reject: unknown;
      const promise = new Promise((yes, no) => ([resolve, reject] = [yes, no]));
      return { promise, resolve, reject };
    },
  });
}

export {};
