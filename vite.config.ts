import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

/**
 * The rooms stay what they are beside the built pages: Node reads their TypeScript itself, so that pages and server share
 * one copy of every index, cache and class. Bundled are only pages, components and what names a file for the browser.
 */
const isRoom = (id: string) => /^#(app|db)\/(?!ui\/|routes\/).*\.ts$/.test(id);

export default defineConfig(({ isSsrBuild }) => ({
  cacheDir: ".cache/vite",
  plugins: [tailwindcss(), !process.env.VITEST && remix(remixConfig)],
  // One stylesheet: Remix would otherwise split one per route and pages would jump.
  // The development server's own default target is one esbuild no longer transforms destructuring for.
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
  build: {
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    ...(isSsrBuild && { rollupOptions: { external: isRoom } }),
  },
}));
