// Bundles src/ into ../static/widget.js; with --compare only tells whether the committed file is up to date.
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const target = ["chrome111", "firefox113", "safari16.4"];
const bundled = [
  "socket.io-client", "socket.io-parser", "engine.io-client", "engine.io-parser", "@socket.io/component-emitter",
];

// The style sheet travels inside the script as text: a constructable style sheet passes a strict CSP.
const styleAsText = {
  name: "style-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

async function packageFile(name, file) {
  return (await readFile(join(here, "node_modules", name, file), "utf8")).trim();
}

async function licences() {
  const parts = await Promise.all(bundled.map(async (name) => {
    const { version } = JSON.parse(await packageFile(name, "package.json"));
    return `${name} ${version}\n\n${await packageFile(name, "LICENSE")}\n`;
  }));
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}

async function script() {
  const { version } = JSON.parse(await packageFile("socket.io-client", "package.json"));
  const notice = `socket.io-client ${version} and its parts, (c) Guillermo Rauch and contributors, MIT`;
  const result = await build({
    absWorkingDir: here,
    entryPoints: ["src/index.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    charset: "ascii",
    legalComments: "none",
    banner: { js: `/*! Contains ${notice}: widget.licences.txt */` },
    plugins: [styleAsText],
    target,
    write: false,
  });
  return result.outputFiles[0].text;
}

const outputs = { "widget.js": await script(), "widget.licences.txt": await licences() };
for (const [name, text] of Object.entries(outputs)) {
  const path = join(here, "..", "static", name);
  if (!process.argv.includes("--compare")) {
    await writeFile(path, text);
  } else if ((await readFile(path, "utf8").catch(() => "")) !== text) {
    console.error(`${basename(path)} is not what the sources build: run "npm run build" and commit it`);
    process.exitCode = 1;
  }
}
