// Loaded before a measured command: prints the highest resident memory when it ends.
process.on("exit", () => {
  process.stderr.write(`\npeak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
});
