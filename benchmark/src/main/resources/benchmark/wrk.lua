-- The token comes by the environment: a command line can be read by every process of the machine.
wrk.headers["Authorization"] = "Bearer " .. os.getenv("QINGYUAN_TOKEN")

function done(summary)
  local e = summary.errors
  io.write(string.format("result requests=%d errors=%d micros=%d\n", summary.requests,
    e.connect + e.read + e.write + e.status + e.timeout, summary.duration))
end
