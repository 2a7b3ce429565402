/** In the place of chalk's own detection, which loads three modules of Node at every start. */
// biome-ignore lint/style/noDefaultExport: chalk imports its default
export default {stdout: false, stderr: false}
