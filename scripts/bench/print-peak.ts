// Loaded before a measured command: prints the highest resident memory and the processor time when it ends.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const milliseconds = Math.round((userCPUTime + systemCPUTime) / 1000);
  process.stderr.write(`\npeak ${Math.round(maxRSS / 1024)} MB, ${milliseconds} ms of processor time\n`);
});
