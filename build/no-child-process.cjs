/** In the place of what commander needs for subcommands that are programs of their own: there are none. */
module.exports = {}
