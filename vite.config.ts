import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  cacheDir: ".cache/vite",
  plugins: [tailwindcss(), !process.env.VITEST && remix(remixConfig)],
  // One stylesheet: Remix would otherwise split one per route and pages would jump.
  // The development server's own default target is one esbuild no longer transforms destructuring for.
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
  build: { cssCodeSplit: true, assetsInlineLimit: 0, target: "es2022", chunkSizeWarningLimit: 1200 },
});
