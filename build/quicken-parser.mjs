/**
 * Places of the parser's packages that take most of the time of a short run and can be written so that they do not, with
 * the same results. A place that is not found ends the build: the package has changed, and is to be looked at again.
 *
 * @type {readonly {file: RegExp, changes: readonly (readonly [was: string, becomes: string])[]}[]}
 */
const places = [
  {
    // An object of nine entries is made for each event, to be the `this` of a function that reads two of them.
    file: /[\\/]mdast-util-from-markdown[\\/]lib[\\/]index\.js$/,
    changes: [
      [
        `call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (events[index][0] === 'exit'`,
        `call((context.sliceSerialize = events[index][2].sliceSerialize, context), events[index][1]);
      }
      if (events[index][0] === 'exit'`,
      ],
    ],
  },
  {
    // Each event is looked for in an object that has numbers for names, which is the slow way to have a map.
    file: /[\\/]micromark-util-subtokenize[\\/]index\.js$/,
    changes: [
      ['const jumps = {};', 'const jumps = new Map();'],
      [
        `while (index in jumps) {
      index = jumps[index];
    }`,
        'for (let to = jumps.get(index); to !== undefined; to = jumps.get(index)) index = to;',
      ],
      [
        `Object.assign(jumps, subcontent(events, index));
        index = jumps[index];`,
        `for (const [from, to] of Object.entries(subcontent(events, index))) jumps.set(Number(from), to);
        index = jumps.get(index);`,
      ],
    ],
  },
  {
    // Signs and punctuation of all scripts, for characters that are nearly all ASCII.
    file: /[\\/]micromark-util-character[\\/]index\.js$/,
    changes: [
      [
        'export const unicodePunctuation = regexCheck(/\\p{P}|\\p{S}/u);',
        `const punctuationOfAnyScript = regexCheck(/\\p{P}|\\p{S}/u);
        export const unicodePunctuation = code => code > -1 && code < 128 && code !== null
          ? asciiPunctuation(code) : punctuationOfAnyScript(code);`,
      ],
    ],
  },
]

/** @type {import('rolldown').Plugin} */
export const quickenParser = {
  name: 'quicken-parser',
  transform: (code, id) => quicken(code, id),
}

/**
 * `null` for a file that stays as it is.
 *
 * @param {string} code
 * @param {string} id
 */
export function quicken(code, id) {
  const place = places.find(({file}) => file.test(id))
  return place ? place.changes.reduce((text, change) => replaceOnce(text, change, id), code) : null
}

/**
 * @param {string} text
 * @param {readonly [was: string, becomes: string]} change
 * @param {string} id
 */
function replaceOnce(text, [was, becomes], id) {
  if (text.split(was).length !== 2) throw new Error(`${id} is not as expected`)
  return text.replace(was, () => becomes)
}
